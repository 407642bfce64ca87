"""Identifiers with right check digits. The GS1 ones have the example prefix 952; all are fictional."""


def gs1(digits):
    """The digits and their mod 10 check digit: weights 3 and 1 from the right."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return digits + str(-total % 10)


def gln(number):
    return gs1(f"952{number:09d}")


def gtin(number):
    return gs1(f"0952{number:09d}")


def lei(number):
    """18 characters and two check digits, ISO 7064 mod 97-10."""
    body = f"952000HW{number:010d}"
    return body + f"{98 - int(''.join(str(int(sign, 36)) for sign in body + '00')) % 97:02d}"


def _mod_11_10(digits):
    product = 10
    for digit in digits:
        product = ((int(digit) + product) % 10 or 10) * 2 % 11
    return digits + str((11 - product) % 10)


def _luhn(digits):
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return digits + str(-total % 10)


def _mod_97(digits):
    return digits + f"{97 - int(digits) % 97:02d}"


def vat(country, number):
    """VAT numbers of the countries whose check digits Headwater knows; elsewhere a number without any."""
    match country:
        case "DE":
            return "DE" + _mod_11_10(f"{95200000 + number:08d}")
        case "IT":
            return "IT" + _luhn(f"{9520000000 + number:010d}")
        case "BE":
            return "BE" + _mod_97(f"{9520000 + number:08d}")
        case "SE":
            return "SE" + _luhn(f"{952000000 + number:09d}") + "01"
        case _:
            return f"{country}{952000000 + number:09d}"
