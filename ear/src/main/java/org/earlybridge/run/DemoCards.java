package org.earlybridge.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earlybridge.run.card.CardStandIn;
import org.earlybridge.run.card.CouncilAccount;

/** The demo's card payments: the stand-in, with an account for each council under keys that only this run knows. */
record DemoCards(CardStandIn standIn, List<CouncilAccount> councils) {

    private static final String FILE = "card-payments.json";
    private static final int KEY_BYTES = 16;

    /** Somebody has configured another: the real one, or the stand-in of another node. */
    static boolean areElsewhere(Options options) {
        return options.variable("EARLYBRIDGE_CARD_API_BASE").isPresent()
                || options.variable("EARLYBRIDGE_CARD_PCC_API_KEY").isPresent()
                || options.variable("EARLYBRIDGE_CARD_CCC_API_KEY").isPresent();
    }

    /** What happened is kept beside the demo's own database, and thrown away with it. */
    static DemoCards start(int port, Optional<Path> data, boolean anew, Clock clock) throws IOException {
        Path file = data.map(folder -> folder.resolve(FILE)).orElse(null);
        if (file != null && anew) {
            Files.deleteIfExists(file);
        }
        List<CouncilAccount> councils =
                List.of(council("PCC", "Peterborough City Council"), council("CCC", "Cambridgeshire County Council"));
        return new DemoCards(CardStandIn.start(port, new CardStandIn.Options(councils, file, clock)), councils);
    }

    /** For the application: where to call, under which keys, and what its webhooks are signed with. */
    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("EARLYBRIDGE_CARD_API_BASE", withoutSlash(standIn.address()));
        for (CouncilAccount council : councils) {
            environment.put("EARLYBRIDGE_CARD_" + council.code() + "_API_KEY", council.apiKey());
            environment.put("EARLYBRIDGE_CARD_" + council.code() + "_WEBHOOK_SECRETS", council.webhookSecret());
        }
        return environment;
    }

    void sendWebhooksTo(URI application) {
        standIn.sendWebhooksTo(application.resolve("webhooks/stripe/"));
    }

    private static CouncilAccount council(String code, String name) {
        String mark = code.toLowerCase(Locale.ROOT);
        return new CouncilAccount(code, name, "sk_test_" + mark + "_" + random(), "whsec_" + mark + "_" + random());
    }

    private static String random() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String withoutSlash(URI address) {
        String text = address.toString();
        return text.substring(0, text.length() - 1);
    }
}
