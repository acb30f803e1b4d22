package org.earlybridge.run.card;

/**
 * What is agreed between a council and the stand-in.
 *
 * @param code as the application names the council, such as PCC
 */
public record CouncilAccount(String code, String name, String apiKey, String webhookSecret) {}
