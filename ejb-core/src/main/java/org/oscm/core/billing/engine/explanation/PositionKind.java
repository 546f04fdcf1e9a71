package org.oscm.core.billing.engine.explanation;

/** What a position of a bill is, and its formula. */
public enum PositionKind {
    PERIOD_FEE("round(price per period x factor)"),
    USER_FEE("round(price per user x sum of the users' factors)"),
    USER_FEE_STEPPED("round((sum of the users' factors - free amount) x price of the step + additional price)"),
    ROLE_FEE("round(price of the role x factor of the role)"),
    ONE_TIME_FEE("round(one-time fee)"),
    EVENTS("round(sum of price x occurrences)"),
    PARAMETER_FEE("round(price per subscription x value factor x factor)"),
    PARAMETER_FEE_STEPPED("round(stepped price of the value x factor)"),
    PARAMETER_USER_FEE("round(price per user x value factor x sum of the users' factors)"),
    PARAMETER_ROLE_FEE("round(price of the role x factor of the role x value factor)"),
    PRICE_MODEL_TOTAL("sum of the positions of the price model"),
    DISCOUNT("round(net before discount x percent / 100)"),
    NET("sum of the price models - discount"),
    VAT("gross - net"),
    GROSS("round(net x (1 + percent / 100))");

    private final String formula;

    PositionKind(String formula) {
        this.formula = formula;
    }

    /** In words and signs; {@code round} is to two decimals, halves up. */
    public String formula() {
        return formula;
    }
}
