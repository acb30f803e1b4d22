package org.earlybridge.web.session;

import java.util.Optional;

/**
 * What a browser may load for a page. Scripts only with the nonce of this very answer, and none where nobody asked for a
 * nonce; styles only from our files, except that the back office's components set styles on elements.
 */
record ContentPolicy(PageRule.Template template, Optional<String> nonce) {

    static final String HEADER = "Content-Security-Policy";

    private static final String COMMON =
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                    + " connect-src 'self'; font-src 'self'; img-src 'self' data:; ";

    static ContentPolicy of(PageRule.Template template) {
        return new ContentPolicy(template, Optional.empty());
    }

    ContentPolicy allowing(String scriptNonce) {
        return new ContentPolicy(template, Optional.of(scriptNonce));
    }

    String header() {
        String styles = template == PageRule.Template.OFFICE ? "'self' 'unsafe-inline'" : "'self'";
        String scripts = nonce.map(value -> "'nonce-" + value + "'").orElse("'none'");
        return COMMON + "style-src " + styles + "; script-src " + scripts;
    }
}
