package cunbu.app.intake;

import cunbu.core.person.IdentityNumber;

/**
 * An identity number as a sheet gave it.
 *
 * @param text  18 characters
 * @param given the 15 digits from which it was upgraded; null if it was written whole
 */
record IdentityGiven(String text, String given) {

    @Override
    public String toString() {
        return IdentityNumber.mask(text);
    }
}
