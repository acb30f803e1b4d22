package org.earlybridge.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.inject.Inject;
import java.io.File;
import java.net.http.HttpResponse;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earlybridge.container.probe.web.Services;
import org.earlybridge.container.probe.web.Solvers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server itself must answer for us: pages with nonces, MicroProfile, batches, streams, hashes, solvers. */
@ExtendWith(ArquillianExtension.class)
class ServerInContainerIT {

    @Inject
    private Services services;

    @Inject
    private Solvers solvers;

    @Deployment
    static EnterpriseArchive ear() {
        WebArchive web = ProbeEar.web(Solvers.class.getPackage())
                .addClass(ServerInContainerIT.class)
                .setWebXML("probes/web.xml")
                .addAsWebResource("probes/page.xhtml", "page.xhtml")
                .addAsResource("probes/chore.xml", "META-INF/batch-jobs/chore.xml")
                .addAsLibraries(ProbeEar.jarsOnOurClassPath("primefaces"));
        return ProbeEar.of("server-application.xml", web)
                .addAsLibraries(solverJars())
                .addAsLibraries(ProbeEar.configured("probe.greeting", "good morning"));
    }

    @Test
    @RunAsClient
    void a_page_allows_no_script_but_its_own() throws Exception {
        HttpResponse<String> page = Browserless.get("/page.xhtml");
        Matcher policy = Pattern.compile(".*; script-src 'self' 'nonce-([^']+)'.*")
                .matcher(page.headers().firstValue("Content-Security-Policy").orElse("no policy"));
        assertThat(policy).matches();
        assertThat(Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>")
                        .matcher(page.body())
                        .results())
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script.group()).contains("nonce=\"" + policy.group(1)));
    }

    @Test
    @RunAsClient
    void health_sits_at_the_root() throws Exception {
        assertThat(Browserless.get("/health").body())
                .contains("the-probe-is-alive")
                .contains("UP");
    }

    @Test
    @RunAsClient
    void openapi_sits_at_the_root() throws Exception {
        assertThat(Browserless.get("/openapi").body()).contains("/answers/ticks");
    }

    @Test
    @RunAsClient
    void a_call_that_may_fail_is_tried_again_and_counted_in_the_metrics_at_the_root() throws Exception {
        assertThat(Browserless.get("/answers/ask").statusCode()).isEqualTo(200);
        assertThat(Browserless.get("/metrics?scope=application").body()).contains("probe_asked_total");
    }

    @Test
    @RunAsClient
    void events_stream_from_the_server() throws Exception {
        assertThat(Browserless.get("/answers/ticks").body().lines().filter(line -> line.startsWith("data:")))
                .containsExactly("data: tick 1", "data: tick 2", "data: tick 3");
    }

    @Test
    void configuration_is_injected() {
        assertThat(services.greeting()).isEqualTo("good morning");
    }

    @Test
    void a_batch_runs_to_its_end() throws InterruptedException {
        long id = BatchRuntime.getJobOperator().start("chore", new Properties());
        JobExecution run = BatchRuntime.getJobOperator().getJobExecution(id);
        for (int wait = 0; wait < 100 && run.getBatchStatus() != BatchStatus.COMPLETED; wait++) {
            Thread.sleep(100);
            run = BatchRuntime.getJobOperator().getJobExecution(id);
        }
        assertThat(run.getBatchStatus()).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void a_span_can_be_opened_and_closed() {
        Span span = services.tracer().spanBuilder("probe").startSpan();
        span.end();
        assertThat(span.getSpanContext()).isNotNull();
    }

    @Test
    void a_password_is_hashed_with_as_many_rounds_as_we_say() {
        String stored = services.hashOf("correct horse");
        assertThat(stored).contains(":600000:");
        assertThat(services.matches("correct horse", stored)).isTrue();
        assertThat(services.matches("wrong horse", stored)).isFalse();
    }

    @Test
    void timefold_solves_on_the_servers_threads() throws Exception {
        assertThat(solvers.seats()).isEqualTo("0hard/0soft");
    }

    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            architectures = "amd64",
            disabledReason = "NOT RUN: only the natives of Linux on x86-64 are on the class path")
    void or_tools_loads_its_natives_and_solves_on_the_servers_threads() throws Exception {
        assertThat(solvers.knapsack()).isEqualTo(16);
    }

    private static File[] solverJars() {
        return ProbeEar.jarsOnOurClassPath(
                "timefold-solver-core",
                "commons-math3",
                "slf4j-api",
                "micrometer-core",
                "micrometer-commons",
                "micrometer-observation",
                "ortools-java",
                "ortools-linux-x86-64",
                "protobuf-java",
                "jna",
                "jna-platform");
    }
}
