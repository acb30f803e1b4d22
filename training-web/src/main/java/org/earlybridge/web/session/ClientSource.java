package org.earlybridge.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.earlybridge.training.account.signin.Source;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * The network address behind a request. Each proxy of ours writes the address it was asked from at the end of
 * X-Forwarded-For; what stands before those is the sender's own word and counts for nothing.
 */
public final class ClientSource {

    private ClientSource() {}

    public static Source of(HttpServletRequest request) {
        int proxies = ConfigProvider.getConfig()
                .getOptionalValue("earlybridge.proxies", Integer.class)
                .orElse(0);
        return new Source(behind(proxies, request.getRemoteAddr(), request.getHeader("X-Forwarded-For")));
    }

    static String behind(int proxies, String nearest, @Nullable String forwarded) {
        if (proxies < 1 || forwarded == null) {
            return nearest;
        }
        List<String> hops = List.of(forwarded.split(",", -1));
        return hops.size() < proxies ? nearest : hops.get(hops.size() - proxies).strip();
    }
}
