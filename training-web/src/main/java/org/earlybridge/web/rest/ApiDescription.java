package org.earlybridge.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.earlybridge.web.session.HeldBack;
import org.jspecify.annotations.Nullable;

/**
 * The description at {@code /openapi}: what the server makes of the annotations, finished. Always as JSON, which every
 * reader of YAML reads too. It is worked out once; the code does not change while it runs.
 */
@WebFilter("/openapi")
public class ApiDescription extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private transient volatile @Nullable String finished;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String description = finished;
        if (description == null) {
            HeldBack read = new HeldBack(response);
            chain.doFilter(new AskingForJson(request), read);
            if (read.isRefused()) {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
            description = finish(read.text());
            finished = description;
        }
        response.setContentType("application/json");
        response.getOutputStream().write(description.getBytes(StandardCharsets.UTF_8));
    }

    private static String finish(String read) {
        try (JsonReader json = Json.createReader(new StringReader(read))) {
            return FinishedDescription.of(json.readObject()).toString();
        }
    }

    /** Whatever the reader asked for, we ask the server for JSON. */
    private static final class AskingForJson extends HttpServletRequestWrapper {

        private static final String ACCEPT = "Accept";

        AskingForJson(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(ACCEPT) ? "application/json" : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            names.addAll(Collections.list(super.getHeaderNames()));
            names.add(ACCEPT);
            return Collections.enumeration(names);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(ACCEPT)
                    ? Collections.enumeration(List.of("application/json"))
                    : super.getHeaders(name);
        }

        @Override
        public @Nullable String getQueryString() {
            return null;
        }
    }
}
