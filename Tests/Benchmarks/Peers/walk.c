/* The least that an interview on a terminal can be: ten answers through readline, into a file.
   usage: walk FILE */
#include <stdio.h>
#include <stdlib.h>
#include <readline/readline.h>

int main(int count, char **arguments) {
  FILE *file = count > 1 ? fopen(arguments[1], "w") : NULL;
  if (!file) return 73;
  for (int question = 1; question <= 10; question++) {
    printf("Question %02d?\n", question);
    fflush(stdout);
    char *answer = readline("> ");
    if (!answer) return 1;
    fprintf(file, "%s\n", answer);
    free(answer);
  }
  if (fclose(file)) return 73;
  puts("That was all.");
  return 0;
}
