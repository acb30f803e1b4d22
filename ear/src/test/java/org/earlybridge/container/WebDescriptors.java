package org.earlybridge.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The web.xml of a web module and the web-fragment.xml of each library in it, by where they stand. */
final class WebDescriptors {

    private WebDescriptors() {}

    static Map<String, String> of(WebArchive web) throws IOException {
        Map<String, String> descriptors = new TreeMap<>();
        descriptors.put("web.xml", text(web.get("/WEB-INF/web.xml")));
        for (Map.Entry<ArchivePath, Node> library :
                web.getContent(Filters.include("/WEB-INF/lib/.*\\.jar")).entrySet()) {
            try (ZipInputStream jar =
                    new ZipInputStream(library.getValue().getAsset().openStream())) {
                for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                    if (entry.getName().equals("META-INF/web-fragment.xml")) {
                        descriptors.put(library.getKey().get(), new String(jar.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return descriptors;
    }

    private static String text(Node node) throws IOException {
        try (InputStream content = node.getAsset().openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
