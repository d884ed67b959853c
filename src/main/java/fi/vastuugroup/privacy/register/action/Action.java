package fi.vastuugroup.privacy.register.action;

import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.privacynotice.Article;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with something that is shown: by the person with what is theirs, and by staff with a case or block. */
@Schema(name = "Action")
public enum Action implements Slug {
    /** To correct fields alone, at once. */
    RECTIFY(Article.GDPR_16),
    REQUEST_RECTIFICATION(Article.GDPR_16),
    REQUEST_ERASURE(Article.GDPR_17),
    REQUEST_RESTRICTION(Article.GDPR_18),
    REQUEST_OBJECTION(Article.GDPR_21_1),
    /** To choose anew on the channel and scope that an item is about. */
    CHANGE_CHOICE(Article.GDPR_21_2),
    PROHIBIT(Article.GDPR_21_2),
    /** To prohibit all that promotes, is disclosed or profiles, and to end lists and consents with it. */
    PROHIBIT_EVERYTHING(Article.GDPR_21_2),
    LIFT_PROHIBITION(Article.GDPR_21_2),
    CONSENT(Article.GDPR_7),
    WITHDRAW_CONSENT(Article.GDPR_7_3),
    SUBSCRIBE(Article.GDPR_7),
    UNSUBSCRIBE(Article.GDPR_21_2),
    /** To take a request back. */
    CANCEL(Article.GDPR_12_2),
    SEND_MESSAGE(Article.GDPR_12_2),
    ATTACH(Article.GDPR_12_6),
    /** Of a restriction: its person ends what it restricts. */
    END_RESTRICTION(Article.GDPR_18_1),
    /** To grant a request, in whole or in part. */
    GRANT(Article.GDPR_12_3),
    REFUSE(Article.GDPR_12_4),
    EXTEND(Article.GDPR_12_3),
    ASK_IDENTIFICATION(Article.GDPR_12_6),
    CONFIRM_IDENTIFICATION(Article.GDPR_12_6),
    ASSIGN_SUBJECT(Article.GDPR_12_6),
    /** To confirm that the copy is in the person's hands. */
    CONFIRM_HANDOVER(Article.GDPR_15_3),
    /** To withhold an item from its subject, or to show it. */
    DECIDE_WITHHOLDING(Article.GDPR_15_4),
    RELEASE(Article.GDPR_17_3),
    /** To announce the end of a restriction. */
    LIFT(Article.GDPR_18_3),
    CONFIRM_NOTICE(Article.GDPR_18_3),
    /** To set the day on which a block is looked at again. */
    REVIEW(Article.GDPR_5_1_E);

    private final Article article;

    Action(Article article) {
        this.article = article;
    }

    /** The article that grants it. */
    Article article() {
        return article;
    }
}
