package cunbu.app.paper;

import java.util.Arrays;

/** Shares the width of a sheet among the columns of a table. */
final class Widths {

    private Widths() {
    }

    /**
     * The widths, which together are the sheet's. Where there is room, each column gets its own width and an equal part of the rest;
     * where there is not, the narrow ones keep theirs and the wide ones, whose text will go on in a next line, share what is left.
     *
     * @param own       how wide each column would be on a sheet without an edge
     * @param available the sheet's
     */
    static float[] fit(float[] own, float available) {
        float widest = widest(own, available);
        float[] widths = own.clone();
        float rest = available;
        for (int i = 0; i < own.length; i++) {
            widths[i] = Math.min(own[i], widest);
            rest -= widths[i];
        }
        for (int i = 0; i < own.length; i++) {
            widths[i] += rest / own.length;
        }
        return widths;
    }

    private static float widest(float[] own, float available) {
        float[] rising = own.clone();
        Arrays.sort(rising);
        float left = available;
        for (int i = 0; i < rising.length; i++) {
            float share = left / (rising.length - i);
            if (rising[i] > share) {
                return share;
            }
            left -= rising[i];
        }
        return Float.MAX_VALUE;
    }
}
