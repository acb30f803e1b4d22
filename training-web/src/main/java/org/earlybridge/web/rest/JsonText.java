package org.earlybridge.web.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** How answers are written: null is said aloud, so that every field is always there. */
@Provider
public class JsonText implements ContextResolver<Jsonb> {

    private static final Jsonb WRITER = JsonbBuilder.create(
            new JsonbConfig().withNullValues(true).withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL));

    @Override
    public Jsonb getContext(Class<?> type) {
        return WRITER;
    }

    static String of(Object answer) {
        return WRITER.toJson(answer);
    }
}
