package org.earlybridge.training.demand;

import java.util.Optional;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Secret;
import org.jspecify.annotations.Nullable;

/** Who asks: an account, or an address left for the one answer, or nobody we could tell; and a digest to tell askers apart. */
record Asker(@Nullable AccountId knownAs, @Nullable String writtenTo, String digest) {

    static Asker signedIn(AccountId account) {
        return new Asker(account, null, new Secret("account:" + account.value()).digest());
    }

    static Asker at(EmailAddress address) {
        return new Asker(null, address.text(), new Secret("mail:" + address.key()).digest());
    }

    /** Each is another one, since we cannot know better. */
    static Asker unknown() {
        return new Asker(null, null, Secret.random().digest());
    }

    Optional<AccountId> account() {
        return Optional.ofNullable(knownAs);
    }

    Optional<String> email() {
        return Optional.ofNullable(writtenTo);
    }

    boolean canBeTold() {
        return knownAs != null || writtenTo != null;
    }
}
