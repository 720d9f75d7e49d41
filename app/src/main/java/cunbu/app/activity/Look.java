package cunbu.app.activity;

/** How a cell of the grid looks at the moment. @param edited whether somebody is typing in it */
record Look(String text, Mark mark, boolean edited) {

    /** What is to be seen of a cell beside its text; of two the later one. */
    enum Mark { PLAIN, MISSING, CHANGED, WARNED, REFUSED }

    @Override
    public String toString() {
        return text;
    }
}
