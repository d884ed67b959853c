package fi.vastuugroup.privacy.marketing.link;

/** Says what a reference of a partner's or a sender's own may be: opaque, with nothing of who the person is. */
public final class MessageReference {

    public static final String PATTERN = "[A-Za-z0-9._:-]{1,64}";

    private MessageReference() {}
}
