package org.earlybridge.trust;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.earlybridge.Deployed;

/** One browser without scripts: it keeps cookies, follows nothing by itself, and can press a button of the page it looks at. */
public final class Guest {

    public static final String PASSWORD = "earlybridge-demo-2026";

    private static final Pattern FORM =
            Pattern.compile("<form[^>]* action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    Guest() {
        this(Deployed.address());
    }

    private Guest(URI address) {
        this.address = address;
    }

    static Guest signedInAs(String account) throws IOException, InterruptedException {
        return signedInAs(account, Deployed.address());
    }

    public static Guest signedInAs(String account, URI address) throws IOException, InterruptedException {
        Guest guest = new Guest(address);
        HttpResponse<String> answer = guest.signIn(account, PASSWORD, "/sign-in");
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException(account + " cannot sign in to the demo: " + answer.statusCode());
        }
        return guest;
    }

    HttpResponse<String> signIn(String account, String password, String page) throws IOException, InterruptedException {
        return press(get(page), "enter", Map.of("address", account, "password", password));
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends the form that has the button, with what its page put into it and what is typed over that. */
    public HttpResponse<String> press(HttpResponse<String> page, String button, Map<String, String> typed)
            throws IOException, InterruptedException {
        Matcher form = form(page, button);
        Map<String, String> fields = fieldsOf(form.group(2), button);
        fields.putAll(typed);
        return post(form.group(1).replace("&amp;", "&"), fields);
    }

    /** What a page's form would send, to be changed on the way. */
    static Map<String, String> fieldsOf(HttpResponse<String> page, String button) {
        return fieldsOf(form(page, button).group(2), button);
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    void plant(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(address, cookie);
    }

    private static Matcher form(HttpResponse<String> page, String button) {
        Matcher form = FORM.matcher(page.body());
        while (form.find()) {
            if (form.group(2).matches("(?s).*<input[^>]*id=\"([^\"]*:)?" + button + "\"[^>]*type=\"submit\".*")) {
                return form;
            }
        }
        throw new IllegalStateException("no form with the button " + button + " at " + page.uri());
    }

    private static Map<String, String> fieldsOf(String form, String button) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(form);
        while (input.find()) {
            String name = attribute(input.group(), "name").orElse("");
            boolean submit = attribute(input.group(), "type").equals(Optional.of("submit"));
            boolean pressed = name.equals(button) || name.endsWith(":" + button);
            boolean off = attribute(input.group(), "type").equals(Optional.of("radio"))
                    && !input.group().contains("checked");
            if (!name.isEmpty() && !off && (!submit || pressed)) {
                fields.put(name, attribute(input.group(), "value").orElse(""));
            }
        }
        return fields;
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? Optional.of(value.group(1)) : Optional.empty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
