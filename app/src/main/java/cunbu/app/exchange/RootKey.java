package cunbu.app.exchange;

import cunbu.sync.seal.SigningKey;

/** A county's root key, which signs trust lists, with the key in the safe that also opens what is sealed for the county. */
record RootKey(SigningKey sign, String recovery) {

    /** One line for each. */
    String text() {
        return sign.text() + "\n" + recovery + "\n";
    }

    /** @throws NotEnrolled with {@code ROOT_UNREADABLE} if the text is something else */
    static RootKey of(String text) {
        String[] lines = text.strip().split("\\R");
        try {
            return new RootKey(SigningKey.of(lines[0]), lines[1]);
        } catch (RuntimeException e) {
            throw new NotEnrolled(NotEnrolled.Reason.ROOT_UNREADABLE, e);
        }
    }
}
