package org.earlybridge.training.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The short transactions around a mail's way out; the mail server is spoken to between them, never within. */
@ApplicationScoped
class Post {

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    protected Post() {}

    Post(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    List<Long> due(int most) {
        return notices.dueAt(clock.instant(), most);
    }

    /** Empty when another node was quicker, or when it is too late for this one. */
    @Transactional
    Optional<Letter> take(long id, String claim) {
        Instant now = clock.instant();
        if (!notices.claim(id, claim, now)) {
            return Optional.empty();
        }
        Notice notice = notices.claimedBy(claim, id).orElseThrow();
        if (!notice.isUsefulAt(now)) {
            notice.end(Notice.State.TOO_LATE, now);
            return Optional.empty();
        }
        return Optional.of(notice.letter());
    }

    @Transactional
    void sent(long id, String claim) {
        notices.claimedBy(claim, id).ifPresent(notice -> notice.end(Notice.State.SENT, clock.instant()));
    }

    @Transactional
    void refused(long id, String claim) {
        notices.claimedBy(claim, id).ifPresent(notice -> notice.end(Notice.State.REFUSED, clock.instant()));
    }

    @Transactional
    void notTaken(long id, String claim, String trouble) {
        notices.claimedBy(claim, id).ifPresent(notice -> notice.tryLater(trouble, clock.instant()));
    }
}
