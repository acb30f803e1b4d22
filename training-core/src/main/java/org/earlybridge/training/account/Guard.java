package org.earlybridge.training.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Stands before every verb that says {@link AllowedTo}, and before its transaction begins. */
@AllowedTo
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Guard {

    private final Caller caller;

    @Inject
    public Guard(Caller caller) {
        this.caller = caller;
    }

    @AroundInvoke
    Object letInOrRefuse(InvocationContext call) throws Exception {
        AllowedTo rule = rule(call.getMethod());
        if (!lets(rule)) {
            Method verb = call.getMethod();
            throw new NotAllowed(verb.getDeclaringClass().getSimpleName() + "." + verb.getName(), isSignedIn());
        }
        return call.proceed();
    }

    boolean lets(AllowedTo rule) {
        if (rule.everyone()) {
            return true;
        }
        if (rule.server()) {
            return isServerItself();
        }
        if (!isSignedIn()) {
            return false;
        }
        return rule.signedIn() || Arrays.stream(rule.value()).anyMatch(caller::has);
    }

    /** A job has no request at all: asking for its caller says so. */
    private boolean isServerItself() {
        try {
            return !caller.isFromOutside();
        } catch (ContextNotActiveException e) {
            return true;
        }
    }

    private boolean isSignedIn() {
        try {
            return caller.isSignedIn();
        } catch (ContextNotActiveException e) {
            return false;
        }
    }

    /** The verb's own rule goes before its class's. */
    private static AllowedTo rule(Method verb) {
        AllowedTo own = verb.getAnnotation(AllowedTo.class);
        AllowedTo rule = own != null ? own : verb.getDeclaringClass().getAnnotation(AllowedTo.class);
        if (rule == null) {
            throw new IllegalStateException(
                    verb + " is guarded, but neither it nor its class says to whom it is allowed");
        }
        return rule;
    }
}
