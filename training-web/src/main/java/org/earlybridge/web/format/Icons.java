package org.earlybridge.web.format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lucide's drawings (ISC licence, beside them), ready to stand in a page: always beside words, so hidden from screen readers. */
@Named
@ApplicationScoped
public class Icons {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SHAPES = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

    private final Map<String, String> drawn = new ConcurrentHashMap<>();

    public String svg(String name) {
        return drawn.computeIfAbsent(name, Icons::draw);
    }

    private static String draw(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of an icon: " + name);
        }
        Matcher shapes = SHAPES.matcher(source(name));
        if (!shapes.find()) {
            throw new IllegalStateException("no shapes in the icon " + name);
        }
        return "<svg class=\"i\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\""
                + " stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\" focusable=\"false\">"
                + shapes.group(1).replaceAll("\\s*\\R\\s*", "") + "</svg>";
    }

    private static String source(String name) {
        try (InputStream svg = Icons.class.getResourceAsStream("icons/" + name + ".svg")) {
            if (svg == null) {
                throw new IllegalArgumentException("no icon is named " + name);
            }
            return new String(svg.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
