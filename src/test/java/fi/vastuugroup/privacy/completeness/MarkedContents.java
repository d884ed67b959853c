package fi.vastuugroup.privacy.completeness;

import java.util.List;

/** What a source says of a person, with a place for a mark in each text. */
final class MarkedContents {

    /** One item of each category that is not kept by a legal duty, with a mark in each text; a role that will end. */
    static final List<String> ALL = List.of("""
            {"category": "organisations", "organisation": {"name": "%s", "kind": "company", "email": "info@oy-ab.example.fi",
             "phone": "+358942450000"}, "title": "%s", "from": "2020-01-01", "until": "2027-01-31",
             "serviceHistoryUntil": "2027-06-30"}""", """
            {"category": "mailing-list-subscriptions", "list": "uutiskirje", "subscribed": true, "changedAt": "2026-01-01T10:00:00Z"}""", """
            {"category": "consents", "marketer": "controller", "channel": "sms", "scope": "direct-marketing",
             "wordingVersion": "2025-1", "evidence": "%s", "givenAt": "2026-01-01T10:00:00Z"}""", """
            {"category": "user-profile", "service": "%s", "username": "%s", "accessRights": ["%s"],
             "createdAt": "2021-05-05T05:05:05Z"}""", """
            {"category": "interests", "topic": "aihe", "declaredAt": "2026-01-01T10:00:00Z"}""", """
            {"category": "page-views", "page": "/%s", "brochure": "%s", "openedAt": "2026-01-01T10:00:00Z"}""", """
            {"category": "web-visits", "ipAddress": "2001:db8::1", "visitedAt": "2026-01-01T10:00:00Z", "pages": ["/%s"],
             "browser": "%s", "referringPage": "https://example.org/%s", "cookies": ["c=%s"]}""", """
            {"category": "logins", "service": "%s", "loggedInAt": "2026-01-01T10:00:00Z", "method": "%s", "succeeded": true}""", """
            {"category": "sent-messages", "channel": "email", "kind": "marketing", "title": "%s", "sentAt": "2026-01-01T10:00:00Z"}""", """
            {"category": "correspondence", "medium": "contact-form", "title": "%s", "messages":
             [{"sentAt": "2026-01-01T10:00:00Z", "author": "subject", "text": "%s"}]}""", """
            {"category": "support-tickets", "number": "%s", "title": "%s", "status": "closed", "openedAt": "2026-01-01T10:00:00Z",
             "closedAt": "2026-01-03T10:00:00Z", "messages": [{"sentAt": "2026-01-01T10:00:00Z", "author": "company",
             "text": "%s"}], "handling": ["%s"]}""", """
            {"category": "chat-conversations", "startedAt": "2026-11-01T10:00:00Z", "endedAt": "2026-11-01T10:10:00Z",
             "messages": [{"sentAt": "2026-11-01T10:00:00Z", "author": "subject", "text": "%s"}]}""", """
            {"category": "call-recordings", "startedAt": "2026-11-01T10:00:00Z", "endedAt": "2026-11-01T10:10:00Z",
             "serviceNumber": "+358800123", "topic": "%s"}""", """
            {"category": "feedback", "about": "%s", "rating": 4, "text": "hyvä", "givenAt": "2026-01-01T10:00:00Z"}""", """
            {"category": "social-media-reactions", "network": "%s", "reaction": "%s", "page": "/%s",
             "reactedAt": "2026-01-01T10:00:00Z"}""");

    private MarkedContents() {}
}
