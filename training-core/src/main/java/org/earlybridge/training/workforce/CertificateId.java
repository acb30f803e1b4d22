package org.earlybridge.training.workforce;

public record CertificateId(long value) {}
