package org.earlybridge.training.account;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call this: one of the roles, or whoever one of the other words lets in. A rule that names nobody lets nobody in.
 * What the roles may see is asked of {@link Caller} row by row; this is the first door, not the only one.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowedTo {

    @Nonbinding
    Role[] value() default {};

    /** Signed in or not. */
    @Nonbinding
    boolean everyone() default false;

    /** Anyone with an account, whatever its roles. */
    @Nonbinding
    boolean signedIn() default false;

    /** Only the server itself, in a job or while starting: never on behalf of a request. */
    @Nonbinding
    boolean server() default false;
}
