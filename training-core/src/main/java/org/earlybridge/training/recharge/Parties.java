package org.earlybridge.training.recharge;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;

/** The books know payers and signers by words of ours; here they get their names back. */
@ApplicationScoped
class Parties {

    private static final String ACCOUNT = "account:";
    private static final String PROVIDER = "provider:";

    @Inject
    private Providers providers;

    @Inject
    private Accounts accounts;

    protected Parties() {}

    Parties(Providers providers, Accounts accounts) {
        this.providers = providers;
        this.accounts = accounts;
    }

    static String word(AccountId account) {
        return ACCOUNT + account.value();
    }

    /** Of settings and childminders, by the word that the books have for them. */
    Map<String, String> payers(Collection<String> words) {
        Map<ProviderId, String> names = providers.names(
                ids(words, PROVIDER).map(ProviderId::new).distinct().toList());
        return names.entrySet().stream()
                .collect(toMap(each -> PROVIDER + each.getKey().value(), Map.Entry::getValue));
    }

    /** Of people who signed or disputed, by the word that the books have for them. */
    Map<String, String> people(Collection<String> words) {
        Map<AccountId, String> names = accounts.names(
                ids(words, ACCOUNT).map(AccountId::new).distinct().toList());
        return names.entrySet().stream().collect(toMap(each -> word(each.getKey()), Map.Entry::getValue));
    }

    private static Stream<Long> ids(Collection<String> words, String kind) {
        Function<String, Optional<Long>> id = word -> Optional.of(word)
                .filter(each -> each.matches(kind + "[0-9]{1,18}"))
                .map(each -> Long.valueOf(each.substring(kind.length())));
        return words.stream().flatMap(word -> id.apply(word).stream());
    }
}
