// Generated from openapi/privacy-portal.yaml by `npm run build`: change the contract, not this file.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Author: "subject" | "company";
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
        /** @description What an item says, typed by its category. */
        Content: components["schemas"]["ContactDetails"] | components["schemas"]["ContactRole"] | components["schemas"]["MailingListSubscription"] | components["schemas"]["MarketingProhibition"] | components["schemas"]["Consent"] | components["schemas"]["UserProfile"] | components["schemas"]["Interest"] | components["schemas"]["PageView"] | components["schemas"]["WebVisit"] | components["schemas"]["Login"] | components["schemas"]["SentMessage"] | components["schemas"]["Correspondence"] | components["schemas"]["SupportTicket"] | components["schemas"]["ChatConversation"] | components["schemas"]["CallRecording"] | components["schemas"]["Feedback"] | components["schemas"]["OrderOrInvoice"] | components["schemas"]["SocialMediaReaction"];
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
        /** @enum {string} */
        Kind: "company" | "sole-trader" | "association" | "public-body";
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
        Message: {
            author: components["schemas"]["Author"];
            sentAt: components["schemas"]["Instant"];
            text: string;
        };
        /** @enum {string} */
        MessageKind: "customer" | "marketing";
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
            kind: components["schemas"]["Kind"];
            name: string;
            phone?: string;
        };
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
