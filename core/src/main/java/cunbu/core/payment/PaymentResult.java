package cunbu.core.payment;

import cunbu.core.history.Coded;

/** What the bank reports of a payment. */
public enum PaymentResult implements Coded {
    PAID("paid"), RETURNED("returned");

    private final String code;

    PaymentResult(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
