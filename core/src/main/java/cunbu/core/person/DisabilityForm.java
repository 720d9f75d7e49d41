package cunbu.core.person;

import cunbu.core.history.Coded;

/** Form of a disability, coded by GB/T 2261.3-2003; the grade is not of this table, it stands on the federation's certificate. */
public enum DisabilityForm implements Coded {
    SIGHT("61"), HEARING("62"), SPEECH("63"), PHYSICAL("64"), INTELLECTUAL("65"), MENTAL("66"), MULTIPLE("67"), OTHER("69");

    private final String code;

    DisabilityForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
