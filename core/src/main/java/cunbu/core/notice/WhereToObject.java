package cunbu.core.notice;

/**
 * To whom somebody turns who objects.
 *
 * @param place the office and where it is
 * @param phone of the office; null if it gives none
 */
public record WhereToObject(PublicText place, OfficePhone phone) {

    /** Place and telephone with a blank between. */
    @Override
    public String toString() {
        return phone == null ? place.text() : place.text() + " " + phone.text();
    }
}
