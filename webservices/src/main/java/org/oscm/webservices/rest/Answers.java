package org.oscm.webservices.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says in the OpenAPI document what a method answers whose result does not tell. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answers {

    /** The statuses of success. */
    int[] status();

    Class<?> body();

    /** Whether the header Location names what was made. */
    boolean location() default false;
}
