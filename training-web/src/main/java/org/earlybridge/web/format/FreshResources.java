package org.earlybridge.web.format;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Puts a mark of the content into the address of our sheets, fonts and pictures: browsers may keep them for a week, and
 * still see a new one on the day it is there.
 */
public final class FreshResources extends ResourceHandlerWrapper {

    private static final Set<String> OURS = Set.of("earlybridge", "primefaces-earlybridge");

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    public FreshResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library) {
        return marked(super.createResource(name, library), library);
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library, @Nullable String type) {
        return marked(super.createResource(name, library, type), library);
    }

    private @Nullable Resource marked(@Nullable Resource resource, @Nullable String library) {
        return resource == null || library == null || !OURS.contains(library) ? resource : new Marked(resource);
    }

    private String markOf(Resource resource) {
        return marks.computeIfAbsent(
                resource.getLibraryName() + "/" + resource.getResourceName(), path -> checksum(resource));
    }

    private static String checksum(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toString(sum.getValue(), 36);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Marked extends ResourceWrapper {

        Marked(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + markOf(getWrapped());
        }
    }
}
