// Generated from openapi/privacy-portal.yaml by `npm run build`: change the contract, not this file.

export interface paths {
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who I am here
         * @description Whether the login is tied to a data subject, and to whom. A login is tied to a person on a verified
         *     e-mail address that is that person's alone; otherwise nothing is shown, and the answer says what the
         *     person can still do.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who looked at my data
         * @description Every look at the subject's personal data by anybody else, newest first, page by page: who, when and
         *     why. A partner's check is on the log of each person whom it matched; it appears there shortly after,
         *     at an even pace.
         */
        get: operations["listMyAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/contact-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My contact details
         * @description Name, e-mail, phone, title and language as they are held, with the ETag that a change needs.
         */
        get: operations["getMyContactDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct my contact details
         * @description A merge patch (RFC 7396) of what a person may correct alone (GDPR Art. 16): phone, language, and the
         *     e-mail when it is the login's verified address. Name and title need a request to the data protection
         *     officer: `correction-needs-request` names the fields. In force at once; the source systems are told,
         *     and their later batches do not undo it.
         */
        patch: operations["correctMyContactDetails"];
        trace?: never;
    };
    "/api/v1/me/contact-roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of my contact roles
         * @description A role at an organisation, with the ETag that a change needs. `GET /me` lists the roles.
         */
        get: operations["getMyContactRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct one of my contact roles
         * @description A merge patch (RFC 7396) of what a person may correct alone (GDPR Art. 16): title and work phone. The
         *     rest needs a request to the data protection officer: `correction-needs-request` names the fields.
         */
        patch: operations["correctMyContactRole"];
        trace?: never;
    };
    "/api/v1/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is held about me
         * @description Every category of the privacy notice with what is held of it: how many items, why (purposes, legal
         *     bases), from where, who may receive it, how long (GDPR Art. 15(1)). Texts are in the language of
         *     Accept-Language.
         */
        get: operations["getMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/data/{category}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The items of a category
         * @description Newest first, page by page. What is withheld (notice §8) is listed without its content.
         */
        get: operations["listMyItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/data/{category}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One item
         * @description An item that is not the subject's answers as one that does not exist.
         */
        get: operations["getMyItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mailing-list-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My mailing lists
         * @description Every list that anything is recorded about, with what stands now: the person's own word over a
         *     source's, but for a later unsubscription, which always counts.
         */
        get: operations["listMailingListSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mailing-list-subscriptions/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Subscribe to a list, or unsubscribe
         * @description In force at once; the source systems are told. An unsubscription stands against any later batch. A
         *     list that nothing is recorded about answers as one that does not exist.
         */
        put: operations["putMailingListSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/marketing-prohibitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My choices about marketing
         * @description For each channel and scope: prohibited, no choice, or consented; who recorded it, since when, and
         *     what may be done. A login that is tied to nobody sees the choices for its verified e-mail address.
         */
        get: operations["getMarketingProhibitions"];
        /**
         * Prohibit marketing, lift a prohibition, or consent
         * @description Changes the choices that are sent; the others stay. In force at once: the next check by anybody who
         *     markets decides by them, and the source systems are told. Only the person can lift the person's own
         *     prohibition. `no-choice` and `prohibited` also take back earlier consents for that channel and scope.
         *     Prohibiting direct marketing covers profiling for it and disclosure to partners for it.
         *
         *     **An objection is unconditional**: a change that only prohibits needs no `If-Match`, and is never
         *     refused because something else changed meanwhile. Any other change needs `If-Match` with the ETag of
         *     the choices that the person saw.
         */
        put: operations["putMarketingProhibitions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What must be acted upon
         * @description The caller's own notifications that it has not acknowledged, oldest first. They come again until
         *     they are acknowledged, so that none is lost; there is no cursor.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It has been acted upon
         * @description The notification does not come again. To repeat an acknowledgement does no harm. Another receiver's
         *     notification answers as one that does not exist.
         */
        post: operations["acknowledgeNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The privacy notice
         * @description The notice that this portal carries out, in structured form: the Finnish original, or a courtesy translation to Swedish or English. Where `Accept-Language` names none of the three, the answer is the original.
         */
        get: operations["getPrivacyNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-notice/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of the privacy notice
         * @description Every version that was in force since the portal carries the notice out, newest first.
         */
        get: operations["listPrivacyNoticeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prohibition-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * May these people be contacted?
         * @description Decides for up to 1,000 identifiers, each on one channel and in one scope; the marketer is the caller.
         *     **Anything but a decision, an error or a timeout included, means prohibited.** The answers come in
         *     the order of the checks. `permitted` tells whether to go on; `decision` tells why:
         *     `prohibited` or `consent-not-recorded` (not permitted), `no-prohibition-recorded` or
         *     `consent-recorded` (permitted). An identifier that nobody is known by answers exactly as a known
         *     person with nothing recorded, and one that several persons share as the strictest of theirs. An
         *     answer may be relied upon until `validUntil`, unless a later check says otherwise. Every check is
         *     recorded, and the people it matches see it in their access log.
         */
        post: operations["checkProhibitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Feed the register
         * @description A stream of lines, each an upsert or a deletion of one item, of any length. Each line is answered
         *     by a line in the same order, once it is committed; the last line is a summary, and without it the
         *     answer is incomplete: send the batch again, for a line that was stored is then `unchanged`. A line
         *     is at most 65,536 bytes of UTF-8. A line that cannot be stored is `rejected` with its number and
         *     reason; the others are kept. Versions decide: an older one is `ignored-older`; the same version
         *     with another content is rejected. Nothing may be sent for at most 30 seconds. Compressed bodies are
         *     not accepted.
         */
        post: operations["feedRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the browser is signed in
         * @description Answers everybody; an expired or unknown session is simply not signed in.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/retention-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the retention runs did
         * @description The runs, newest first, with what each deleted by category and rule and what it had to leave because of
         *     a block. Several replicas can run at once: their counts add up to what was deleted.
         */
        get: operations["listRetentionRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in with a browser
         * @description Send the browser here. It comes back to `return` with a session cookie.
         */
        get: operations["login"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign out with a browser
         * @description Send the browser here. The session ends here and, where the issuer supports it, there.
         */
        get: operations["logout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Somebody but the subject looked at the subject's personal data. */
        AccessLogEntry: {
            at: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /**
             * @description The operation by which it was done.
             * @example checkProhibitions
             */
            operation: string;
            /**
             * @description Why; the codes may grow.
             * @example direct-marketing-check
             */
            purpose: string;
            /**
             * @description The partner's or source system's id; for staff the role or unit, never the person. Absent where it is not known.
             * @example acme-events
             */
            viewer?: string;
            viewerKind: components["schemas"]["ViewerKind"];
        };
        AccessLogPage: {
            items: components["schemas"]["AccessLogEntry"][];
            nextCursor?: string;
        };
        /** @enum {string} */
        Action: "rectify" | "change-choice" | "request-rectification" | "request-erasure";
        AllowedAction: {
            action: components["schemas"]["Action"];
            allowed: boolean;
            article: string;
            fields?: string[];
            reason?: string;
            via: components["schemas"]["Via"];
        };
        /** @enum {string} */
        AppliesTo: "person" | "address";
        /** @enum {string} */
        Author: "subject" | "company";
        /** @description What became of a line, or the summary that closes the answer. */
        BatchAnswerLine: components["schemas"]["LineAnswer"] | components["schemas"]["BatchSummary"];
        BatchCollected: {
            at: components["schemas"]["Instant"];
            how: string;
        };
        BatchDeletion: {
            category: components["schemas"]["Category"];
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "deletion";
            person: components["schemas"]["BatchPerson"];
            /** Format: int64 */
            version: number;
        };
        /** @description One line of a register batch: an upsert or a deletion of one item. */
        BatchLine: components["schemas"]["BatchUpsert"] | components["schemas"]["BatchDeletion"];
        BatchPerson: {
            crmId?: string;
            id: string;
        };
        BatchSummary: {
            complete: boolean;
            /** Format: int64 */
            lines: number;
            outcomes: {
                [key: string]: number;
            };
            problem?: string;
        };
        BatchUpsert: {
            collected: components["schemas"]["BatchCollected"];
            content: components["schemas"]["Content"];
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "upsert";
            person: components["schemas"]["BatchPerson"];
            /** Format: int64 */
            version: number;
            withheld?: components["schemas"]["Withholding"];
        };
        Block: {
            ground: string;
            kind: components["schemas"]["BlockKind"];
            since: components["schemas"]["Instant"];
            text: string;
        };
        /** @enum {string} */
        BlockKind: "hold" | "restriction" | "request";
        CallRecording: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "call-recordings";
            endedAt: components["schemas"]["Instant"];
            serviceNumber: string;
            startedAt: components["schemas"]["Instant"];
            topic?: string;
        };
        /** @enum {string} */
        Category: "contact-details" | "organisations" | "mailing-list-subscriptions" | "marketing-prohibitions" | "consents" | "user-profile" | "interests" | "page-views" | "web-visits" | "logins" | "sent-messages" | "correspondence" | "support-tickets" | "chat-conversations" | "call-recordings" | "feedback" | "orders-and-billing" | "social-media-reactions";
        CategorySummary: {
            blocked: boolean;
            category: components["schemas"]["Category"];
            /** Format: int64 */
            count: number;
            description: string;
            legalBases: components["schemas"]["Term"][];
            name: string;
            purposes: components["schemas"]["Term"][];
            recipients: components["schemas"]["Term"][];
            retention: components["schemas"]["Retention"];
            sources: string[];
        };
        /** @enum {string} */
        Channel: "email" | "sms" | "phone" | "post" | "online";
        ChatConversation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "chat-conversations";
            endedAt: components["schemas"]["Instant"];
            messages: components["schemas"]["Message"][];
            startedAt: components["schemas"]["Instant"];
        };
        Collected: {
            at: components["schemas"]["Instant"];
            how: string;
        };
        Consent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "consents";
            channel: components["schemas"]["Channel"];
            evidence: string;
            givenAt: components["schemas"]["Instant"];
            marketer: string;
            scope: components["schemas"]["Scope"];
            withdrawnAt?: components["schemas"]["Instant"];
            wordingVersion: string;
        };
        ContactDetails: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "contact-details";
            email?: string;
            familyName: string;
            givenName: string;
            language?: string;
            phone?: string;
            title?: string;
        };
        ContactDetailsPatch: {
            email?: string;
            /** @description Needs a request. */
            familyName?: string;
            /** @description Needs a request. */
            givenName?: string;
            /** @enum {string|null} */
            language?: "fi" | "sv" | "en" | null;
            /** @example +358401234567 */
            phone?: string | null;
            /** @description Needs a request. */
            title?: string;
        };
        ContactRole: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "organisations";
            from: components["schemas"]["LocalDate"];
            organisation: components["schemas"]["Organisation"];
            serviceHistoryUntil?: components["schemas"]["LocalDate"];
            title?: string;
            until?: components["schemas"]["LocalDate"];
            workEmail?: string;
            workPhone?: string;
        };
        ContactRolePatch: {
            /** @description Needs a request. */
            from?: string;
            /** @description Needs a request. */
            organisation?: unknown;
            title?: string | null;
            /** @description Needs a request. */
            until?: string;
            /** @description Needs a request. */
            workEmail?: string;
            /** @example +358401234567 */
            workPhone?: string | null;
        };
        ContactRoleSummary: {
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            organisation: string;
            title?: string;
            until?: components["schemas"]["LocalDate"];
        };
        /** @description What an item says, typed by its category. */
        Content: components["schemas"]["ContactDetails"] | components["schemas"]["ContactRole"] | components["schemas"]["MailingListSubscription"] | components["schemas"]["MarketingProhibition"] | components["schemas"]["Consent"] | components["schemas"]["UserProfile"] | components["schemas"]["Interest"] | components["schemas"]["PageView"] | components["schemas"]["WebVisit"] | components["schemas"]["Login"] | components["schemas"]["SentMessage"] | components["schemas"]["Correspondence"] | components["schemas"]["SupportTicket"] | components["schemas"]["ChatConversation"] | components["schemas"]["CallRecording"] | components["schemas"]["Feedback"] | components["schemas"]["OrderOrInvoice"] | components["schemas"]["SocialMediaReaction"];
        /** @description The controller of the register. */
        Controller: {
            /** @description Business ID (Y-tunnus). */
            businessId: string;
            city: string;
            /** @description ISO 3166-1 code. */
            country: string;
            name: string;
            postalCode: string;
            streetAddress: string;
        };
        Correspondence: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "correspondence";
            medium: string;
            messages: components["schemas"]["Message"][];
            title: string;
        };
        /** @description How to reach the data protection officer (notice section 10). */
        DataProtectionOfficer: {
            email: string;
            postalAddress: string;
        };
        /** @enum {string} */
        DecisionCode: "prohibited" | "consent-not-recorded" | "no-prohibition-recorded" | "consent-recorded";
        /** @enum {string} */
        DocumentKind: "order" | "invoice" | "delivery";
        Feedback: {
            about: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "feedback";
            givenAt: components["schemas"]["Instant"];
            /** Format: int32 */
            rating?: number;
            text?: string;
        };
        /** @enum {string} */
        IdentifierType: "email" | "phone" | "sha256";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Interest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "interests";
            declaredAt: components["schemas"]["Instant"];
            topic: string;
        };
        Item: {
            allowedActions: components["schemas"]["AllowedAction"][];
            blocks: components["schemas"]["Block"][];
            category: components["schemas"]["Category"];
            collected: components["schemas"]["Collected"];
            content?: components["schemas"]["Content"];
            id: components["schemas"]["UUID"];
            legalBases: components["schemas"]["Term"][];
            purposes: components["schemas"]["Term"][];
            retention: components["schemas"]["Retention"];
            source: string;
            updatedAt: components["schemas"]["Instant"];
            withheld?: components["schemas"]["Withheld"];
        };
        ItemPage: {
            items: components["schemas"]["Item"][];
            nextCursor?: string;
        };
        /** @enum {string} */
        Language: "fi" | "sv" | "en";
        LineAnswer: {
            detail?: string;
            /** Format: int64 */
            line: number;
            outcome: components["schemas"]["Outcome"];
            reason?: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Login: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "logins";
            loggedInAt: components["schemas"]["Instant"];
            method: string;
            service: string;
            succeeded: boolean;
        };
        MailingListChange: {
            subscribed: boolean;
        };
        MailingListState: {
            /** @example asiakaskirje */
            list: string;
            /** @description Whose word stands. */
            recordedBy: components["schemas"]["RecordedBy"];
            since: components["schemas"]["Instant"];
            subscribed: boolean;
        };
        MailingListSubscription: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "mailing-list-subscriptions";
            changedAt: components["schemas"]["Instant"];
            list: string;
            subscribed: boolean;
        };
        MailingListSubscriptions: {
            subscriptions: components["schemas"]["MailingListState"][];
        };
        MarketingChoice: {
            /** @description What the person may do now, each with the article of law behind it. */
            allowedActions: components["schemas"]["MarketingChoiceAction"][];
            channel: components["schemas"]["Channel"];
            /** @description Who made the choice; absent where nobody did. */
            recordedBy?: components["schemas"]["RecordedBy"];
            scope: components["schemas"]["Scope"];
            /** @description When the choice was made; absent where nobody did. */
            since?: components["schemas"]["Instant"];
            state: components["schemas"]["State"];
        };
        MarketingChoiceAction: {
            /**
             * @description A code for the page's text.
             * @enum {string}
             */
            action: "prohibit" | "lift-prohibition" | "consent" | "withdraw-consent";
            /** @example GDPR Art. 21(2)-(3) */
            article: string;
            /** @description The state to send. */
            state: components["schemas"]["State"];
        };
        MarketingProhibition: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "marketing-prohibitions";
            channel: components["schemas"]["Channel"];
            recordedAt: components["schemas"]["Instant"];
            scope: components["schemas"]["Scope"];
            state: components["schemas"]["State"];
        };
        MarketingProhibitions: {
            /**
             * @description `person`: they hold for all addresses and numbers of the person. `address`: the login is tied to
             *     nobody in the register; they hold for its verified e-mail address.
             */
            appliesTo: components["schemas"]["AppliesTo"];
            /** @description All 5 channels × 4 scopes. */
            choices: components["schemas"]["MarketingChoice"][];
        };
        MarketingProhibitionsChange: {
            choices: components["schemas"]["RequestedChoice"][];
        };
        Me: {
            contactRoles: components["schemas"]["ContactRoleSummary"][];
            linked: boolean;
            message?: string;
            name?: string;
        };
        Message: {
            author: components["schemas"]["Author"];
            sentAt: components["schemas"]["Instant"];
            text: string;
        };
        /** @enum {string} */
        MessageKind: "customer" | "marketing";
        MyContactDetails: {
            allowedActions: components["schemas"]["AllowedAction"][];
            email?: string;
            familyName: string;
            givenName: string;
            language?: string;
            phone?: string;
            sources: string[];
            title?: string;
        };
        MyContactRole: {
            allowedActions: components["schemas"]["AllowedAction"][];
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            organisation: components["schemas"]["Organisation"];
            source: string;
            title?: string;
            until?: components["schemas"]["LocalDate"];
            workEmail?: string;
            workPhone?: string;
        };
        MyData: {
            categories: components["schemas"]["CategorySummary"][];
        };
        /** @description A term of the privacy notice in the language of the answer. */
        NamedText: {
            /** @description A sentence or two in plain language. */
            description: string;
            /** @description Short name. */
            name: string;
        };
        /** @description A paragraph (`text`), or the entries of a list or lines of an address (`items`). */
        NoticeBlock: {
            items?: string[];
            kind: components["schemas"]["NoticeBlockKind"];
            text?: string;
        };
        /** @enum {string} */
        NoticeBlockKind: "paragraph" | "list" | "address";
        /** @description A retention period that the notice sets. */
        NoticeRetentionPeriod: {
            /** @description The categories that it governs. */
            categories: components["schemas"]["Category"][];
            /**
             * @description Calendar months as an ISO 8601 period, or `relation`: as long as the person is the customer's contact person or the history of the service is kept, whichever is longer.
             * @example P3M
             */
            rule: string;
            /**
             * Format: int32
             * @description The section that sets it.
             */
            section: number;
        };
        /** @description A section of the notice. */
        NoticeSection: {
            content: components["schemas"]["NoticeBlock"][];
            heading: string;
            /** Format: int32 */
            number: number;
        };
        /** @description A version of the privacy notice. */
        NoticeVersion: {
            lastUpdated: components["schemas"]["LocalDate"];
            /** @example 2026-1 */
            version: string;
        };
        /** @description The versions of the privacy notice, the one in force first. */
        NoticeVersions: {
            items: components["schemas"]["NoticeVersion"][];
        };
        /** @description Something that the receiver must act upon. Ids and codes; only a rectification carries values. */
        Notification: {
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @description The receiver's own ids for the person and the item, and codes, by the type. */
            reference: {
                [key: string]: unknown;
            };
            /**
             * @description What it is about.
             * @example prohibition
             */
            type: string;
            /** @description With a rectification: the corrected fields as they are held now; one that was removed is absent. */
            values?: {
                [key: string]: unknown;
            };
        };
        NotificationList: {
            notifications: components["schemas"]["Notification"][];
        };
        OrderOrInvoice: {
            amount?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "orders-and-billing";
            currency?: string;
            date: components["schemas"]["LocalDate"];
            kind: components["schemas"]["DocumentKind"];
            lines: string[];
            number: string;
        };
        Organisation: {
            address?: string;
            businessId?: string;
            email?: string;
            kind: components["schemas"]["OrganisationKind"];
            name: string;
            phone?: string;
        };
        /** @enum {string} */
        OrganisationKind: "company" | "sole-trader" | "association" | "public-body";
        /** @enum {string} */
        Outcome: "created" | "updated" | "unchanged" | "deleted" | "ignored-older" | "parked" | "blocked-by-tombstone" | "rejected";
        PageView: {
            brochure?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "page-views";
            openedAt: components["schemas"]["Instant"];
            page: string;
        };
        /** @description The privacy notice in structured form. */
        PrivacyNotice: {
            controller: components["schemas"]["Controller"];
            /** @description Says that the Finnish text prevails; on translations only. */
            courtesyNote?: string;
            /** @description Whether this text is a translation; only the Finnish original binds. */
            courtesyTranslation: boolean;
            dataProtectionOfficer: components["schemas"]["DataProtectionOfficer"];
            /** @description The language of this text. */
            language: components["schemas"]["Language"];
            /** @description When the notice was last updated (its section 11). */
            lastUpdated: components["schemas"]["LocalDate"];
            /** @description The retention periods that the notice itself sets, for machines. */
            retentionPeriods: components["schemas"]["NoticeRetentionPeriod"][];
            /** @description The text, section by section. */
            sections: components["schemas"]["NoticeSection"][];
            supervisoryAuthority: components["schemas"]["SupervisoryAuthority"];
            /** @description The heading of the notice. */
            title: string;
            /**
             * @description The version of the notice.
             * @example 2026-1
             */
            version: string;
        };
        /** @description A problem (RFC 9457). */
        Problem: {
            /** @description What was wrong this time, in English, for developers. */
            detail?: string;
            /** @description The places in the request that were wrong. */
            errors?: components["schemas"]["ProblemPlace"][];
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description What the type means, in the language of the answer. */
            title: string;
            type: components["schemas"]["ProblemType"];
        };
        /** @description A place in the request that was wrong. */
        ProblemPlace: {
            /** @description What is wrong with it. */
            message: string;
            /** @description A JSON Pointer (RFC 6901) into the body, or the name of the parameter. */
            pointer: string;
        };
        /**
         * @description The stable type of a problem. More can be added.
         *
         *     | type | status | meaning |
         *     |---|---|---|
         *     | `urn:privacy-portal:problem:invalid-cursor` | 400 | The place in the list is not known; start from the beginning |
         *     | `urn:privacy-portal:problem:invalid-request` | 400 | The request could not be read |
         *     | `urn:privacy-portal:problem:validation-failed` | 400 | Something in the request is not valid |
         *     | `urn:privacy-portal:problem:unauthenticated` | 401 | Sign in first |
         *     | `urn:privacy-portal:problem:forbidden` | 403 | You have no right to do this |
         *     | `urn:privacy-portal:problem:login-not-linked` | 404 | We hold nothing under this login, or could not tie it to you safely |
         *     | `urn:privacy-portal:problem:not-found` | 404 | Not found |
         *     | `urn:privacy-portal:problem:method-not-allowed` | 405 | This cannot be done here |
         *     | `urn:privacy-portal:problem:not-acceptable` | 406 | The answer is not available in the form asked for |
         *     | `urn:privacy-portal:problem:request-timeout` | 408 | The request took too long to arrive |
         *     | `urn:privacy-portal:problem:processing-restricted` | 409 | Processing is restricted; this cannot be changed now |
         *     | `urn:privacy-portal:problem:stale-revision` | 412 | It has been changed in the meantime; look again |
         *     | `urn:privacy-portal:problem:content-too-large` | 413 | The request is too large |
         *     | `urn:privacy-portal:problem:unsupported-media-type` | 415 | The request is in a form that is not supported |
         *     | `urn:privacy-portal:problem:correction-needs-request` | 422 | This correction needs a request to the controller |
         *     | `urn:privacy-portal:problem:revision-required` | 428 | State which revision you are changing |
         *     | `urn:privacy-portal:problem:internal-error` | 500 | Something went wrong on our side |
         *     | `urn:privacy-portal:problem:service-unavailable` | 503 | The service is not available right now; try again shortly |
         * @enum {string}
         */
        ProblemType: "urn:privacy-portal:problem:invalid-cursor" | "urn:privacy-portal:problem:invalid-request" | "urn:privacy-portal:problem:validation-failed" | "urn:privacy-portal:problem:unauthenticated" | "urn:privacy-portal:problem:forbidden" | "urn:privacy-portal:problem:login-not-linked" | "urn:privacy-portal:problem:not-found" | "urn:privacy-portal:problem:method-not-allowed" | "urn:privacy-portal:problem:not-acceptable" | "urn:privacy-portal:problem:request-timeout" | "urn:privacy-portal:problem:processing-restricted" | "urn:privacy-portal:problem:stale-revision" | "urn:privacy-portal:problem:content-too-large" | "urn:privacy-portal:problem:unsupported-media-type" | "urn:privacy-portal:problem:correction-needs-request" | "urn:privacy-portal:problem:revision-required" | "urn:privacy-portal:problem:internal-error" | "urn:privacy-portal:problem:service-unavailable";
        ProhibitionCheck: {
            channel: components["schemas"]["Channel"];
            /**
             * @description An e-mail address, a phone number (Finnish unless it names a country), or SHA-256 of the
             *     normal form of either, in hexadecimal. Normal forms: an e-mail address in Unicode NFC,
             *     trimmed, lower-cased, its domain in ASCII; a phone number in E.164.
             * @example aino.virtanen@example.fi
             */
            identifier: string;
            identifierType: components["schemas"]["IdentifierType"];
            scope: components["schemas"]["Scope"];
        };
        ProhibitionCheckRequest: {
            checks: components["schemas"]["ProhibitionCheck"][];
        };
        ProhibitionCheckResult: {
            /** @description In the order of the checks. */
            answers: components["schemas"]["ProhibitionDecision"][];
            checkedAt: components["schemas"]["Instant"];
            /** @description The id under which the check is recorded. */
            checkId: components["schemas"]["UUID"];
            /**
             * @description For whom it was decided: the caller.
             * @example nordic-media
             */
            marketer: string;
            /** @description What these answers do not cover. */
            otherRegisters: string;
            /** @description 24 hours after the check at most. A later check overrides the answers before that. */
            validUntil: components["schemas"]["Instant"];
        };
        ProhibitionDecision: {
            decision: components["schemas"]["DecisionCode"];
            /** @description Whether to go on. */
            permitted: boolean;
            /**
             * @description The section of law that the decision rests on.
             * @example Act 917/2014 §200
             */
            section: string;
        };
        /** @enum {string} */
        RecordedBy: "self" | "source";
        /** @description What the person chooses for one channel and scope. */
        RequestedChoice: {
            channel: components["schemas"]["Channel"];
            scope: components["schemas"]["Scope"];
            state: components["schemas"]["State"];
            /** @description For `consented`, and then required: the version of the wording that was agreed to. */
            wordingVersion?: string;
        };
        Retention: {
            keptUntil?: components["schemas"]["LocalDate"];
            rule: string;
            text: string;
        };
        /** @description The evidence of one retention run of one replica: counts, no personal data. */
        RetentionRun: {
            /** @description Today in Helsinki for the run: items whose last day was before it were due. */
            asOf: components["schemas"]["LocalDate"];
            /** @description Absent while the run goes on, or when it was cut short; what it deleted counts anyway. */
            finishedAt?: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            results: components["schemas"]["RetentionRunResult"][];
            startedAt: components["schemas"]["Instant"];
        };
        RetentionRunList: {
            items: components["schemas"]["RetentionRun"][];
            /** @description Opaque; asks for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        RetentionRunResult: {
            /**
             * Format: int64
             * @description Items that were due when the run ended and stay: a hold, a restriction, a request.
             */
            blocked: number;
            category: components["schemas"]["Category"];
            /**
             * Format: int64
             * @description Items deleted.
             */
            deleted: number;
            /** @example P3M */
            rule: string;
        };
        /** @enum {string} */
        Scope: "direct-marketing" | "customer-communication" | "partner-disclosure" | "profiling";
        SentMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "sent-messages";
            channel: components["schemas"]["Channel"];
            kind: components["schemas"]["MessageKind"];
            openedAt?: components["schemas"]["Instant"];
            sentAt: components["schemas"]["Instant"];
            title: string;
        };
        /** @description Whether the browser is signed in. */
        Session: {
            /**
             * @description The address that the issuer has for the login.
             * @example liisa.virtanen@example.fi
             */
            email?: string;
            /**
             * @description When the session ends by itself.
             * @example 2026-11-22T16:00:00Z
             */
            expiresAt?: components["schemas"]["Instant"];
            /** @description Whether operations of customers can be called with this session. */
            signedIn: boolean;
        };
        SocialMediaReaction: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "social-media-reactions";
            network: string;
            page: string;
            reactedAt: components["schemas"]["Instant"];
            reaction: string;
        };
        /** @enum {string} */
        State: "prohibited" | "no-choice" | "consented";
        /** @description Where to complain about the processing (GDPR Art. 77). */
        SupervisoryAuthority: {
            email: string;
            name: string;
            phone: string;
            postalAddress: string;
            visitingAddress: string;
        };
        SupportTicket: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "support-tickets";
            closedAt?: components["schemas"]["Instant"];
            handling: string[];
            messages: components["schemas"]["Message"][];
            number: string;
            openedAt: components["schemas"]["Instant"];
            status: string;
            title: string;
        };
        Term: {
            code: string;
            description: string;
            name: string;
        };
        UserProfile: {
            accessRights: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "user-profile";
            createdAt: components["schemas"]["Instant"];
            language?: string;
            service: string;
            username: string;
        };
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        Via: "portal" | "data-protection-officer";
        /** @enum {string} */
        ViewerKind: "partner" | "staff" | "source-system";
        WebVisit: {
            browser?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            category: "web-visits";
            cookies: string[];
            ipAddress: string;
            pages: string[];
            referringPage?: string;
            referringServer?: string;
            visitedAt: components["schemas"]["Instant"];
        };
        Withheld: {
            article: string;
            reason: components["schemas"]["Withholding"];
            text: string;
        };
        /** @enum {string} */
        Withholding: "others-personal-data" | "trade-secret" | "service-security" | "in-review";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data subject of the login, or that there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyAccessLog: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many entries at the most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLogPage"];
                };
            };
            /** @description The request cannot be read, or something in it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or the login is tied to no data subject. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyContactDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact details. */
            200: {
                headers: {
                    /** @description The revision, for If-Match. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyContactDetails"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or the login is tied to no data subject. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctMyContactDetails: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was seen. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ContactDetailsPatch"];
            };
        };
        responses: {
            /** @description The contact details as corrected. */
            200: {
                headers: {
                    /** @description The revision, for If-Match. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyContactDetails"];
                };
            };
            /** @description The request cannot be read, or something in it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or the login is tied to no data subject. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A restriction keeps the data as it is (Art. 18(2)). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the ETag in If-Match. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A media type, charset or encoding that is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field needs a request to the data protection officer; `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyContactRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact role's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact role. */
            200: {
                headers: {
                    /** @description The revision, for If-Match. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyContactRole"];
                };
            };
            /** @description The request cannot be read, or something in it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or the login is tied to no data subject. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctMyContactRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was seen. */
                "If-Match"?: string;
            };
            path: {
                /** @description The contact role's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ContactRolePatch"];
            };
        };
        responses: {
            /** @description The contact role as corrected. */
            200: {
                headers: {
                    /** @description The revision, for If-Match. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyContactRole"];
                };
            };
            /** @description The request cannot be read, or something in it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or the login is tied to no data subject. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A restriction keeps the data as it is (Art. 18(2)). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the ETag in If-Match. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A media type, charset or encoding that is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field needs a request to the data protection officer; `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All 18 categories, in the notice's order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyData"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or the login is tied to no data subject. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyItems: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The category's name. */
                category: components["schemas"]["Category"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPage"];
                };
            };
            /** @description The request cannot be read, or something in it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or the login is tied to no data subject. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The category's name. */
                category: components["schemas"]["Category"];
                /** @description The item's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            /** @description The request cannot be read, or something in it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or the login is tied to no data subject. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMailingListSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingListSubscriptions"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or the login is tied to no data subject. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMailingListSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list's name. */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailingListChange"];
            };
        };
        responses: {
            /** @description What stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingListState"];
                };
            };
            /** @description The request cannot be read, or something in it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or the login is tied to no data subject. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A media type, charset or encoding that is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMarketingProhibitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The choices. */
            200: {
                headers: {
                    /** @description For If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketingProhibitions"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or the login is tied to no data subject. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMarketingProhibitions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed unless the change only prohibits. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarketingProhibitionsChange"];
            };
        };
        responses: {
            /** @description The choices as they stand now. */
            200: {
                headers: {
                    /** @description For If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketingProhibitions"];
                };
            };
            /** @description The request cannot be read, or something in it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or the login is tied to no data subject. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the ETag in If-Match. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A media type, charset or encoding that is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The oldest unacknowledged notifications; an empty list when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            /** @description The request cannot be read, or something in it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The notification's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Acknowledged. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or something in it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found; another person's resource answers exactly as one that does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPrivacyNotice: {
        parameters: {
            query?: {
                /**
                 * @description A version of the notice; without it, the one in force.
                 * @example 2026-1
                 */
                version?: string;
            };
            header?: {
                /**
                 * @description The preferred language: fi, sv or en.
                 * @example sv
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice. */
            200: {
                headers: {
                    /** @description The language of the text. */
                    "Content-Language"?: string;
                    /** @description Send it as `If-None-Match` to ask whether the notice has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyNotice"];
                };
            };
            /** @description The notice is the one that the caller has already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or something in it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There was no such version. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPrivacyNoticeVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions, the one in force first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeVersions"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkProhibitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProhibitionCheckRequest"];
            };
        };
        responses: {
            /** @description A decision for every check. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProhibitionCheckResult"];
                };
            };
            /** @description The request cannot be read, or something in it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A media type, charset or encoding that is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feedRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One JSON object a line. */
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["BatchLine"];
            };
        };
        responses: {
            /** @description A line for each line, and a summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["BatchAnswerLine"];
                };
            };
            /** @description The request cannot be read, or something in it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A media type, charset or encoding that is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session's state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRetentionRuns: {
        parameters: {
            query?: {
                /** @description From the page before. */
                cursor?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRunList"];
                };
            };
            /** @description The request cannot be read, or something in it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available in the media type asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards: a path on this origin; anything else means `/`.
                 * @example /my-data?tab=consents
                 */
                return?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the customers' issuer. */
            302: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Signed in: to `return`. */
            303: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or something in it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that does not count here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this caller. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out: to the issuer's own sign-out, or to `/`. */
            303: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A fault of ours; `detail` has its id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; `Retry-After` says in how many seconds to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
