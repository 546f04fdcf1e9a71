package org.oscm.core.kernel;

/** Faults of single input values, common to all rooms (the published ValidationException). */
public enum InputError implements ErrorCode {
    /** Missing. */
    REQUIRED,
    /** Longer or shorter than allowed; parameters: least and greatest length. */
    LENGTH,
    /** Holds a character that ids may not hold. */
    ID_CHARACTER,
    /** Not an email address. */
    EMAIL,
    /** Not a URL. */
    URL,
    /** Not a supported language. */
    LOCALE,
    /** Not a country code. */
    COUNTRY,
    /** Not a currency code. */
    CURRENCY_CODE,
    /** Not a whole number. */
    WHOLE_NUMBER,
    /** Not a decimal number. */
    DECIMAL_NUMBER,
    /** Outside its range; parameters: least and greatest value. */
    RANGE,
    /** More decimal places than allowed; parameter: the number allowed. */
    SCALE,
    /** None of the allowed values; parameter: the allowed ones. */
    ONE_OF,
    /** A list holds an empty value, or a word that is none of its values. */
    VALUE_UNKNOWN,
    /** Not true or false. */
    BOOLEAN,
    /** Not an instant such as 2011-05-19T10:53:46.266Z. */
    INSTANT,
    /** Not a month such as 2011-05. */
    MONTH,
    /** Not valid JSON, or of another shape; parameter: what is wrong. */
    JSON,
    /** Not a JSON object. */
    JSON_OBJECT,
    /** Not a JSON list. */
    JSON_LIST,
    /** A member that nothing is known about. */
    MEMBER_UNKNOWN,
    /** Not the name of a time zone. */
    TIME_ZONE,
    /** The end of a stretch of time lies before its start. */
    TIME_REVERSED,
    /** Several values are wrong, each for a reason of its own; parameter: their number. */
    VALUES_WRONG;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
