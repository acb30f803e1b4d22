package org.earlybridge.training.setting;

public record ProviderId(long value) {}
