package org.earlybridge.run.server;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The server's configuration, written from the distribution's own file by replacements that each must find what they
 * replace: a new server version that moved something is noticed at once, not by a listener left open.
 */
record DomainXml(String text) {

    /** The server says no word of its own; who may frame a page is said by the page's answer. */
    private static final String QUIET = "server-header=\"false\" xpowered-by=\"false\" xframe-options=\"false\"";

    /** Only this part configures our server; the template for further servers behind it is left alone. */
    private static final String END_OF_OURS = "<config name=\"default-config\"";

    DomainXml replace(String found, String by) {
        int end = text.indexOf(END_OF_OURS);
        if (end < 0 || !text.substring(0, end).contains(found)) {
            throw new IllegalStateException("domain.xml of this Payara Server has no " + found);
        }
        return new DomainXml(text.substring(0, end).replace(found, by) + text.substring(end));
    }

    DomainXml addBefore(String found, String added) {
        return replace(found, added + found);
    }

    DomainXml listenOn(Listeners listeners) {
        return replace("<network-listener port=\"8080\"", listener(true, listeners.host(), listeners.http()))
                .replace("<network-listener port=\"8181\"", listener(false, "127.0.0.1", 8181))
                .replace("<network-listener port=\"4848\"", listener(true, "127.0.0.1", listeners.admin()))
                .replace("<http ", "<http " + QUIET + " ");
    }

    /** Health with its details and metrics answer there and nowhere else; the application is not deployed there. */
    DomainXml tellDetailsOnlyOn(Listeners listeners) {
        return addBefore(
                        "<virtual-server id=\"__asadmin\"",
                        "<virtual-server id=\"inside\" network-listeners=\"inside-listener\" />")
                .addBefore(
                        "<protocol name=\"http-listener-1\"",
                        "<protocol name=\"inside-listener\"><http " + QUIET
                                + " default-virtual-server=\"inside\"><file-cache enabled=\"false\" /></http></protocol>")
                .addBefore(
                        "</network-listeners>",
                        listener(true, "127.0.0.1", listeners.inside())
                                + " protocol=\"inside-listener\" transport=\"tcp\" name=\"inside-listener\""
                                + " thread-pool=\"http-thread-pool\" />")
                .replace(
                        "<microprofile-metrics-configuration>",
                        "<microprofile-metrics-configuration virtual-servers=\"inside\">");
    }

    /** What nobody here uses is off: remote objects, remote management, messages, the console, the OSGi shell. */
    DomainXml withoutServicesNobodyUses() {
        return replace("<iiop-listener ", "<iiop-listener enabled=\"false\" ")
                .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replace("<jmx-connector ", "<jmx-connector enabled=\"false\" ")
                .replace(
                        "<property value=\"/admin\" name=\"adminConsoleContextRoot\" />",
                        "<property value=\"NEVER\" name=\"adminConsoleStartup\" />")
                .dropJvmOptions(
                        "-Dorg.glassfish.additionalOSGiBundlesToStart",
                        "-Dosgi.shell",
                        "-Dgosh",
                        "-Dfelix.fileinstall");
    }

    /**
     * Elements that the server's modules would otherwise add by a transaction of their own while they start: deploying
     * at the same moment has been seen to hang for ever.
     */
    DomainXml withElementsAddedWhileStarting() {
        return replace("<web-container-availability ", "<jms-availability /><web-container-availability ")
                .addBefore(
                        "<asadmin-recorder-configuration>",
                        "<jms-service type=\"DISABLED\" default-jms-host=\"default_JMS_host\">"
                                + "<jms-host name=\"default_JMS_host\" host=\"127.0.0.1\" port=\"7676\" lazy-init=\"true\" />"
                                + "</jms-service><microprofile-openapi-configuration />"
                                + "<microprofile-healthcheck-configuration virtual-servers=\"inside\" /><microprofile-fault-tolerance-configuration />"
                                + "<microprofile-config /><phone-home-runtime-configuration enabled=\"false\" />"
                                + "<batch-runtime-configuration /><cdi-service />");
    }

    DomainXml withJvmOptions(List<String> options) {
        return replace(
                "<jvm-options>-Xmx512m</jvm-options>",
                options.stream()
                        .map(option -> "<jvm-options>" + escaped(option) + "</jvm-options>")
                        .collect(Collectors.joining()));
    }

    DomainXml in(Grid grid) {
        if (grid.isAlone()) {
            return replace(
                    "<hazelcast-config-specific-configuration>",
                    "<hazelcast-config-specific-configuration enabled=\"false\">");
        }
        return replace(
                        "<hazelcast-runtime-configuration start-port=\"5900\" das-port=\"4900\" auto-increment-port=\"true\">",
                        """
                        <hazelcast-runtime-configuration start-port="%2$s" das-port="%2$s" auto-increment-port="false" \
                        das-bind-address="%1$s" das-public-address="%1$s:%2$s" interface="%1$s" discovery-mode="tcpip" \
                        tcpip-members="%3$s" cluster-group-name="earlybridge">""".formatted(grid.ownHost(), grid.ownPort(), String.join(",", grid.members())))
                .replace(
                        "<hazelcast-config-specific-configuration>",
                        "<hazelcast-config-specific-configuration member-name=\"earlybridge-" + grid.ownPort() + "\">")
                .replace("<availability-service>", "<availability-service availability-enabled=\"true\">")
                .replace(
                        "<web-container-availability ",
                        "<web-container-availability availability-enabled=\"true\" persistence-type=\"hazelcast\" "
                                + "persistence-frequency=\"web-method\" persistence-scope=\"session\" ");
    }

    private DomainXml dropJvmOptions(String... beginnings) {
        DomainXml less = this;
        for (String beginning : beginnings) {
            String option = "<jvm-options>" + beginning;
            String rest = less.replace(option, option).text; // it must be there
            less = new DomainXml(rest.replaceAll(Pattern.quote(option) + "[^<]*</jvm-options>", ""));
        }
        return less;
    }

    private static String listener(boolean enabled, String host, int port) {
        return "<network-listener enabled=\"%s\" address=\"%s\" port=\"%d\"".formatted(enabled, escaped(host), port);
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
