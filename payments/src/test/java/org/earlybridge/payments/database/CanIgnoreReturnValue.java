package org.earlybridge.payments.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Called for what it puts into the database as much as for what it answers; the compiler's check knows the name. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface CanIgnoreReturnValue {}
