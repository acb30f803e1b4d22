package org.earlybridge.run.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Written from the real server's own file, which the build has unpacked. */
class DomainXmlTest {

    private static final Path PRISTINE = Path.of("target/payara/payara6/glassfish/domains/domain1/config/domain.xml");

    private static final Listeners LISTENERS = new Listeners("127.0.0.1", 8090, 4850, 9990);

    @Test
    void only_the_application_the_admin_listener_and_the_inside_are_on_and_on_loopback() throws Exception {
        List<Element> on = elements(written(Grid.none()), "network-listener").stream()
                .filter(listener -> !listener.getAttribute("enabled").equals("false"))
                .toList();
        assertThat(on).extracting(listener -> listener.getAttribute("port")).containsExactly("8090", "4850", "9990");
        assertThat(on)
                .extracting(listener -> listener.getAttribute("address"))
                .containsExactly("127.0.0.1", "127.0.0.1", "127.0.0.1");
    }

    @Test
    void health_and_metrics_are_told_inside_only() throws Exception {
        Document xml = written(Grid.none());
        for (String service : List.of("microprofile-healthcheck-configuration", "microprofile-metrics-configuration")) {
            assertThat(elements(xml, service))
                    .as(service)
                    .extracting(one -> one.getAttribute("virtual-servers"))
                    .containsExactly("inside");
        }
    }

    @Test
    void remote_objects_management_and_messages_are_off() throws Exception {
        Document xml = written(Grid.none());
        assertThat(elements(xml, "iiop-listener"))
                .allMatch(one -> one.getAttribute("enabled").equals("false"));
        assertThat(elements(xml, "jmx-connector"))
                .allMatch(one -> one.getAttribute("enabled").equals("false"));
        assertThat(elements(xml, "jms-service"))
                .allMatch(one -> one.getAttribute("type").equals("DISABLED"));
    }

    @Test
    void no_jvm_option_starts_the_osgi_shell() throws Exception {
        assertThat(elements(written(Grid.none()), "jvm-options"))
                .extracting(Element::getTextContent)
                .noneMatch(option -> option.contains("osgi.shell") || option.contains("gogo"));
    }

    @Test
    void one_node_has_no_data_grid() throws Exception {
        assertThat(elements(written(Grid.none()), "hazelcast-config-specific-configuration"))
                .extracting(grid -> grid.getAttribute("enabled"))
                .containsExactly("false");
    }

    @Test
    void a_node_of_a_grid_names_its_members_and_its_own_port() throws Exception {
        Document xml = written(new Grid(List.of("127.0.0.1:14900", "127.0.0.1:14910")));
        Element grid = elements(xml, "hazelcast-runtime-configuration").get(0);
        assertThat(grid.getAttribute("tcpip-members")).isEqualTo("127.0.0.1:14900,127.0.0.1:14910");
        assertThat(grid.getAttribute("das-port")).isEqualTo("14900");
        assertThat(grid.getAttribute("auto-increment-port")).isEqualTo("false");
    }

    @Test
    void a_file_that_lacks_what_we_change_is_refused() {
        DomainXml other = new DomainXml("<domain/><config name=\"default-config\"/>");
        assertThatThrownBy(() -> other.listenOn(new Listeners("127.0.0.1", 1, 2, 3)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("network-listener");
    }

    private static Document written(Grid grid) throws IOException, ParserConfigurationException, SAXException {
        String text = new DomainXml(Files.readString(PRISTINE))
                .listenOn(LISTENERS)
                .tellDetailsOnlyOn(LISTENERS)
                .withoutServicesNobodyUses()
                .in(grid)
                .withElementsAddedWhileStarting()
                .withJvmOptions(List.of("-Xmx256m"))
                .text();
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of the configuration that is ours, the first in the file. */
    private static List<Element> elements(Document xml, String name) {
        Element ours = (Element) xml.getElementsByTagName("config").item(0);
        NodeList inOurs =
                name.startsWith("hazelcast-runtime") ? xml.getElementsByTagName(name) : ours.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < inOurs.getLength(); i++) {
            found.add((Element) inOurs.item(i));
        }
        assertThat(found).as(name).isNotEmpty();
        return found;
    }
}
