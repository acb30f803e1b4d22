package org.earlybridge.payments.card.stripe;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.card.CardClock;
import org.earlybridge.payments.card.CardProcessor;
import org.earlybridge.payments.card.CardWebhooks;
import org.earlybridge.run.card.CouncilAccount;
import org.earlybridge.run.card.Standing;

/** The production classes that speak with Stripe, configured for a stand-in. They try nothing twice by themselves. */
public record TestStripe(Map<String, String> configuration, CardClock cardClock, Clock clock) {

    public static TestStripe against(Standing standing, Clock clock) {
        Map<String, String> configuration = new HashMap<>();
        configuration.put("earlybridge.card.api.base", standing.base());
        configuration.put("earlybridge.card.api.retries", "0");
        for (CouncilAccount council : new CouncilAccount[] {Standing.PCC, Standing.CCC}) {
            configuration.put("earlybridge.card." + council.code() + ".api.key", council.apiKey());
            configuration.put("earlybridge.card." + council.code() + ".webhook.secrets", council.webhookSecret());
        }
        return new TestStripe(configuration, new CardClock(clock), clock);
    }

    public CardProcessor processor() {
        return new StripeCards(accounts(), new StripeAnswers(cardClock));
    }

    public CardWebhooks webhooks() {
        return new StripeWebhooks(accounts(), cardClock, clock);
    }

    private StripeAccounts accounts() {
        return new StripeAccounts(key -> Optional.ofNullable(configuration.get(key)));
    }
}
