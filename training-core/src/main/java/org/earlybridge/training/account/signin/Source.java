package org.earlybridge.training.account.signin;

/** The network address a request came from. */
public record Source(String address) {}
