package org.earlybridge.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesHttpIT {

    private static final String ADDRESS =
            System.getProperty("earlybridge.address", "http://localhost:8080").replaceAll("/$", "");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern TRACE = Pattern.compile(
            "Exception\\b|\\bat (org|com|java|jakarta|fish)\\.|root cause|Payara|GlassFish|Mojarra",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS_ON_PAGE = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/prices", "/your-price", "/accessibility", "/privacy", "/session-ended"})
    void every_address_on_a_public_page_answers(String page) throws Exception {
        assertThat(addressesOn(page))
                .isNotEmpty()
                .allSatisfy(
                        found -> assertThat(get(found).statusCode()).as(found).isLessThan(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/prices", "/your-price", "/accessibility", "/privacy"})
    void a_public_page_loads_nothing_of_primefaces_and_no_script(String page) throws Exception {
        assertThat(get(page).body())
                .doesNotContain("ln=primefaces", "<script", " style=\"")
                .contains("lang=\"en-GB\"", "class=\"skip\" href=\"#main\"", "<main id=\"main\"");
    }

    @Test
    void a_mistyped_address_is_answered_in_our_words() throws Exception {
        HttpResponse<String> answer = get("/corses");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("We cannot find that page", "href=\"/help\"");
    }

    @Test
    void a_mistyped_call_is_answered_with_problem_details() throws Exception {
        HttpResponse<String> answer = get("/api/no-such-call");
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/corses",
                "/corses.xhtml",
                "/problem",
                "/problem?reference=%3Cscript%3E",
                "/WEB-INF/web.xml",
                "/WEB-INF%2fweb.xml",
                "/WEB-INF/templates/public.xhtml",
                "/META-INF/MANIFEST.MF",
                "/jakarta.faces.resource/none.css.xhtml?ln=earlybridge",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x",
                "/api/no-such-call",
                "/help?jakarta.faces.ViewState=x"
            })
    void no_odd_address_shows_how_we_are_built(String odd) throws Exception {
        assertThat(get(odd).body()).doesNotContainPattern(TRACE).doesNotContain("<web-app", "<ui:composition");
    }

    @Test
    void a_form_with_a_made_up_state_shows_no_trace() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(ADDRESS + "/help"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("jakarta.faces.ViewState=made-up&form=form"))
                .build();
        assertThat(CLIENT.send(request, BodyHandlers.ofString()).body()).doesNotContainPattern(TRACE);
    }

    @Test
    void the_search_for_traces_would_find_one() {
        assertThat("java.lang.IllegalStateException\n\tat org.earlybridge.web").containsPattern(TRACE);
    }

    @Test
    void a_sheet_is_kept_by_browsers_under_an_address_that_changes_with_it() throws Exception {
        assertThat(addressesOn("/"))
                .anySatisfy(found -> assertThat(found).contains("css/ui.css").containsPattern("v=[0-9a-z]+"));
    }

    private static Set<String> addressesOn(String page) throws IOException, InterruptedException {
        Set<String> found = new TreeSet<>();
        ADDRESS_ON_PAGE
                .matcher(get(page).body())
                .results()
                .forEach(hit -> found.add(hit.group(1).replace("&amp;", "&")));
        return found;
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(ADDRESS + path)).build(), BodyHandlers.ofString());
    }
}
