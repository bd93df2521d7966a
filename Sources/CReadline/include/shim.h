#ifndef BROACH_CREADLINE_SHIM_H
#define BROACH_CREADLINE_SHIM_H

#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>

#endif
