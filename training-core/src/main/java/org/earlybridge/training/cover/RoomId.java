package org.earlybridge.training.cover;

public record RoomId(long value) {}
