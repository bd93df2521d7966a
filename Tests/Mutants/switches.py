"""Many mutants in one build, and a number that says at run time which of them is alive.

This is what Untch, Offutt and Harrold call mutant schemata: a row holds both what it was and what
it becomes, and asks `isMutant(number)`. An operator becomes one of its own, whose name holds the
number, so that nobody has to find where its operands begin and end.
"""

import drawing

SOURCE = """\
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

#if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
  private let living: Int = {
    guard let file = fopen("PATH", "r") else { return 0 }
    defer { fclose(file) }
    var number = 0
    while case let digit = getc(file) - 48, 0...9 ~= digit { number = number * 10 + Int(digit) }
    return number
  }()
#else
  private let living = 0
#endif

package func isMutant(_ number: Int) -> Bool { living == number }
"""

EQUAL = """
infix operator {name}: ComparisonPrecedence
package func {name} <T: Equatable>(a: T, b: T) -> Bool {{ isMutant({number}) != (a {old} b) }}
package func {name} <T>(a: T?, b: _OptionalNilComparisonType) -> Bool {{
  isMutant({number}) != (a {old} b)
}}
"""
LOGICAL = """
infix operator {name}: {precedence}
package func {name} (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool {{
  isMutant({number}) ? try a {new} b() : try a {old} b()
}}
"""
ORDER = """
infix operator {name}: ComparisonPrecedence
package func {name} <T: Comparable>(a: T, b: T) -> Bool {{
  isMutant({number}) ? a {new} b : a {old} b
}}
"""
SUM = """
infix operator {name}: AdditionPrecedence
package func {name} <T: AdditiveArithmetic>(a: T, b: T) -> T {{
  isMutant({number}) ? a {new} b : a {old} b
}}
"""
RANGE = """
infix operator {name}: RangeFormationPrecedence
package func {name} <T: Strideable>(a: T, b: T) -> Range<T> {{
  isMutant({number}) ? a..<b.advanced(by: 1) : a..<b
}}
"""
NOT = """
prefix operator {name}
package prefix func {name} (a: Bool) -> Bool {{ isMutant({number}) == a }}
"""
OPERATORS = {
    "==": EQUAL, "!=": EQUAL, "&&": LOGICAL, "||": LOGICAL, "<": ORDER, "<=": ORDER, ">": ORDER,
    ">=": ORDER, "+": SUM, "-": SUM, "..<": RANGE, "!": NOT,
}
PRECEDENCES = {"&&": "LogicalConjunctionPrecedence", "||": "LogicalDisjunctionPrecedence"}


def named(symbol, number):
    """An operator's own name: its sign, then the number in digits that operators may have."""
    digits = ""
    while number:
        number, digit = divmod(number, 4)
        digits = "~^%*"[digit] + digits
    return symbol + "~" + digits


def source(number_file, mutants):
    """The file that a floor needs beside its own. `mutants` maps numbers to mutants."""
    text = SOURCE.replace("PATH", number_file)
    for number, mutant in sorted(mutants.items()):
        if mutant.form in ("operator", "not"):
            text += OPERATORS[mutant.old].format(
                name=named(mutant.old, number), number=number, old=mutant.old, new=mutant.new,
                precedence=PRECEDENCES.get(mutant.old))
    return text


def row(mutant, number):
    """The row with both in it."""
    old, new = mutant.old, mutant.new
    match mutant.form:
        case "value":
            put = f"(isMutant({number}) ? {new} : {old})"
        case "condition":
            put = f"(isMutant({number}) != ({old}))"
        case "branches":
            colon = drawing.reach(drawing.masked(old), 0, " :")
            first, second = old[:colon], old[colon + 3:]
            put = (
                f"(isMutant({number}) ? {second} : {first})"
                f" : (isMutant({number}) ? {first} : {second})")
        case "statement":
            put = f"if !isMutant({number}) {{ {old} }}"
        case "operator" | "not":
            put = named(old, number)
            if old == "..<":
                put = f" {put} "
    return mutant.row[:mutant.start] + put + mutant.row[mutant.end:]
