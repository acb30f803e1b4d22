package org.earlybridge.web.rest;

import jakarta.ws.rs.core.AbstractMultivaluedMap;
import java.util.LinkedHashMap;

/** Parameters as a server hands them over. */
final class Query extends AbstractMultivaluedMap<String, String> {

    private Query() {
        super(new LinkedHashMap<>());
    }

    static Query of(String... namesAndValues) {
        Query query = new Query();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            query.add(namesAndValues[at], namesAndValues[at + 1]);
        }
        return query;
    }
}
