package org.earlybridge.web.session;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps our headers whatever happens to the answer, and keeps one policy: PrimeFaces makes a nonce and a policy of its own
 * for every page; the nonce is taken into ours, on the pages that have scripts, and its policy is dropped.
 */
final class HardenedResponse extends HttpServletResponseWrapper {

    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=]+)'");

    private final Map<String, String> headers;
    private ContentPolicy policy;

    HardenedResponse(HttpServletResponse response, Map<String, String> headers, ContentPolicy policy) {
        super(response);
        this.headers = Map.copyOf(headers);
        this.policy = policy;
        write();
    }

    @Override
    public void reset() {
        super.reset();
        write();
    }

    @Override
    public void setHeader(String name, String value) {
        if (name.equalsIgnoreCase(ContentPolicy.HEADER)) {
            takeNonce(value);
        } else {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(ContentPolicy.HEADER)) {
            takeNonce(value);
        } else {
            super.addHeader(name, value);
        }
    }

    private void takeNonce(String offered) {
        Matcher nonce = NONCE.matcher(offered);
        if (policy.template() == PageRule.Template.OFFICE && nonce.find()) {
            policy = policy.allowing(nonce.group(1));
            super.setHeader(ContentPolicy.HEADER, policy.header());
        }
    }

    private void write() {
        headers.forEach(super::setHeader);
        super.setHeader(ContentPolicy.HEADER, policy.header());
    }
}
