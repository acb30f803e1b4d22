package org.earlybridge.training.account;

/** There is no such row, or none that the caller may know of: another council's and another setting's rows look just so. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what + " is not there for this caller");
    }
}
