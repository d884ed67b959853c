// Generated from openapi/privacy-portal.yaml by `npm run build`: change the contract, not this file.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page at the portal's address
         * @description The self-service page, in Finnish, Swedish or English: a document that loads it, the same for everybody, without anything of anybody. Without script it says whom to write to, and has a link by which a person takes a copy. It is to be asked for anew each time, for it names the files of this version.
         */
        get: operations["showHomePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/call-recordings/{externalId}/audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send the audio of a call
         * @description The complete recording of a call whose line, of category `call-recordings`, the register holds from the
         *     same source system; the line comes first. Its subject hears it (GDPR Art. 15(3)), and it goes with the
         *     item: deleted when the item is (by the source, by retention, by erasure), withheld and restricted with it.
         *
         *     WAV, MP3, Ogg (Opus, Vorbis, Speex, FLAC), FLAC, MP4 (M4A), WebM or AMR, of at most 200 megabytes
         *     (200,000,000 bytes) unless the operator says otherwise. What it is, is told by its content; `Content-Type`
         *     names the same, or `application/octet-stream`. The body is streamed: it has a `Content-Length`, no
         *     `Content-Encoding`, and comes within 50 minutes. Nothing is stored unless all of it came and its SHA-256 is
         *     the one of `Content-Digest`. `Expect: 100-continue` has a refusal answered before the body is sent.
         *
         *     `version` counts as that of lines does, and apart from it: a newer one replaces the audio (`replaced`), the
         *     same with the same digest is `unchanged`, with another one refused as `version-conflict`, an older one
         *     `ignored-older`. While a hold, a restriction or an open request keeps the item, a first recording is
         *     stored, and another one refused as `recording-blocked` (Art. 18(2)): send it again later. So is the audio of a
         *     call that is not held yet because its line is `parked`. To send the same again does no harm; do so where
         *     no answer came.
         */
        put: operations["putCallAudio"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-wordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The words of consents
         * @description The texts to show to whoever is asked for a consent, by kind of marketer, purpose, channel and scope. A consent
         *     names the version that was shown; a version never changes.
         */
        get: operations["listConsentWordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosed-references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands for everybody you were given
         * @description The references under which people were disclosed to the calling partner and are kept, with what was
         *     disclosed and what is permitted now: one list to compare your own with, as after `cursor-expired`. A
         *     reference of yours that is not in it counts as prohibited: its disclosures have expired or were void.
         *     What is permitted is decided as by a check with `identifierType: reference`, on every channel and in
         *     every scope: each reference of a page takes one identifier of the quota, and the people see the look
         *     in their access log. There is no receipt; a check has one.
         */
        get: operations["listDisclosedReferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disclose contact data to a partner
         * @description For the controller's own export jobs alone. Decides for up to 1,000 persons whether they may be
         *     disclosed to the recipient for direct marketing on the channels, with the recipient as marketer, and
         *     records those that may as disclosed, at the same moment: **disclose exactly those, with the
         *     references, at once.** Not permitted looks the same whatever the reason; a person that is not in the
         *     register cannot be disclosed. An identifier that several persons share is decided by the strictest of
         *     them, and is recorded for each. Everyone who is matched has it on their access log. The persons count as identifiers
         *     of the day's quota. A repetition with the same `Idempotency-Key` records nothing more, and permits only
         *     what is still permitted; the result cannot be fetched otherwise.
         */
        post: operations["disclose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email-confirmations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page of a link that confirms an address
         * @description A page in Finnish, Swedish or English with a button. **It changes nothing**: programs that look at links confirm
         *     nothing. It tells nothing of whose the address is to be.
         */
        get: operations["showEmailConfirmationPage"];
        put?: never;
        /**
         * Confirm a new e-mail address by a link
         * @description What the page's button does: the address takes the place of the old one, in the contact details of all sources,
         *     which are told (GDPR Art. 16); the old address hears of it. A second time changes nothing.
         */
        post: operations["confirmEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailing-list-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody subscribed in a form
         * @description For the company's own forms: a source system, or a partner that markets for the company. Sends a mail
         *     with a link to the address (a few a day at most, whoever asks); **until somebody confirms there,
         *     nothing counts, and no message may be sent**. Once it is confirmed you get a notification
         *     `subscription` with your `reference`, the `list` and `confirmed: true`: put the address on the list
         *     then, and keep it as evidence. A request that is not confirmed in time is deleted, and you hear no
         *     more of it. The answer is the same for every address.
         */
        post: operations["requestSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailing-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The mailing lists
         * @description Every list of the company, with its name and what it sends, in the language asked for.
         */
        get: operations["listMailingLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         *     person can still do: write to the data protection officer (`POST /me/messages`), file a request with
         *     evidence of who they are, and prohibit marketing to their verified address. What is open and unread is
         *     counted for both.
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
         *     why; or those of some days, of one kind, of one viewer, for one purpose. A partner's check is on the log of each person whom it matched; it appears there shortly after,
         *     at an even pace. Of staff the role and the unit are shown, never the person. Texts are in the
         *     language of Accept-Language.
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
    "/api/v1/me/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All my choices in one view
         * @description One call shows what a page about marketing needs: each choice with what holds in effect and why, the
         *     mailing lists, the consents with their words, the partners by name, and the words of today. Each part
         *     is what its own operation answers. The ETag is that of `getMarketingProhibitions`: send it as
         *     `If-Match` of `putMarketingProhibitions`. A login that is tied to nobody sees the choices for its
         *     verified e-mail address.
         */
        get: operations["getMyChoices"];
        /**
         * Prohibit everything
         * @description Prohibits direct marketing, disclosure to partners and profiling on every channel (GDPR Art. 21(2)-(3)),
         *     ends every subscription to a list that promotes and every request for a subscription that waits for a
         *     confirmation, and withdraws every consent, to the company, to partners and to web analytics (Art. 7(3)). It
         *     is done as a whole or not at all, and is in force with the answer: the next check says `prohibited`,
         *     partners and source systems are told. What informs a customer without promoting goes on;
         *     `putMarketingProhibitions` and `putMailingListSubscription` end that too. It needs no `If-Match` and no
         *     reason; to send it again changes nothing. A login that is tied to nobody prohibits it for its verified
         *     e-mail address.
         */
        put: operations["putMyChoices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My consents
         * @description What the person agreed to, whoever recorded it: for whom, for what purpose, on which channel of
         *     marketing, in which words, when it was given and withdrawn, and whether it permits anything now.
         */
        get: operations["listMyConsents"];
        put?: never;
        /**
         * Give a consent
         * @description Gives a consent in the words of a version of `GET /consent-wordings` that the person has just read.
         *     To marketing: to one marketer, on one channel and in one scope. In force at once: it permits what an
         *     earlier prohibition of the same prohibited to that marketer. For the company this is the choice
         *     `consented` of `PUT /me/marketing-prohibitions`. To `web-analytics`, cookies included: to the
         *     controller, without channel and scope. It permits no marketing, and no prohibition of marketing ends
         *     it; the source systems are told.
         */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of my consents
         * @description As it stands, with its evidence.
         */
        get: operations["getMyConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a consent
         * @description In force at once, without a reason, whoever recorded the consent; the source systems are told.
         *     After the withdrawal of a consent to `web-analytics` no page view or visit of a later time is stored;
         *     those from before stay until they are due, or are erased on the ground `consent-withdrawn`.
         *     Withdrawing again changes nothing.
         */
        post: operations["withdrawConsent"];
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
         * @description Name, e-mail, phone, title and language as they are held, with the ETag that a change needs; and a new e-mail address that waits for its confirmation, `pendingEmail`, which the ETag is not about.
         */
        get: operations["getMyContactDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct my contact details
         * @description A merge patch (RFC 7396) of what a person may correct alone (GDPR Art. 16): phone, language and e-mail; null
         *     removes a phone or language. It corrects the contact details of all sources, as `correctMyItem` does with
         *     any of them. Name and title need a request: `other-operation-needed` names the fields and the operation. In
         *     force at once; the source systems are told, and their later batches do not undo it.
         *
         *     **A new e-mail address counts once it is confirmed**: its reader gets a mail with a link that works once, for 24
         *     hours unless configured otherwise. Until then the old address stays in everything, the answer has
         *     `pendingEmail`, and what else the patch says is in force. A later address takes its place, and its link works no
         *     more; the address that is held, sent again, takes the wish back. The login's own address, which its issuer has
         *     verified, counts at once. The old address is told of either. The change needs a fresh login; the login that
         *     asked stays tied to the person when the address is confirmed.
         */
        patch: operations["correctMyContactDetails"];
        trace?: never;
    };
    "/api/v1/me/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a copy of everything
         * @description A ZIP of all that is held about the person, written while it is read; nothing of it is stored. `data/` has
         *     each category and each list as JSON (`.json`, under `schemas/`) and as a sheet (`.csv`: a semicolon between
         *     cells in Finnish and Swedish, a comma in English; a cell that could be taken for a formula begins with an
         *     apostrophe), `pages/` the same to be read, `attachments/` and `recordings/` the files; `index.html` opens
         *     it, without a network. A withheld item is listed with the reason, never with its content (notice §8).
         *
         *     Each file stands as it was when it was written. The last entry but one, `manifest.json`
         *     (`CopyManifest`), names each file with its length and SHA-256; the last, `manifest.jws`, signs it: a
         *     compact JWS whose `manifest.sha256` is the manifest's, to be verified with `GET /signing-keys`. A copy
         *     without these two was broken off: take it again.
         *
         *     `scope=portable` has what the person gave, for another controller (Art. 20(1)): JSON, schemas,
         *     manifest and signature alone, and of conversations the person's own messages. One copy is taken at a
         *     time; `HEAD` tells the headers and begins none.
         */
        get: operations["takeMyCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/copy/contents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a copy of everything has
         * @description How much is held of each category, how much of it is withheld, which files come with it, and about how large the copy is: to be shown before `takeMyCopy`, and beside its progress.
         */
        get: operations["getMyCopyContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         *     bases), from where, who may receive it, how long (GDPR Art. 15(1)); and how many updates of sources
         *     are stored and wait until a restriction or a hold ends. Texts are in the language of
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
         * @description Page by page, the latest first unless another order is asked for, with what is held of the whole category.
         *     A page ends early, behind one item at least, where its items have reached 2 MiB of JSON.
         *     What is withheld (notice §8) is listed without its content, and is found by no text of it. `allowedActions`
         *     says what the person can do with each item now, by which operation, and what a request on each of its
         *     grounds would come to: what the preview foresees.
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
         * @description An item that is not the subject's answers as one that does not exist. The ETag is the item's `etag`.
         */
        get: operations["getMyItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct an item
         * @description A merge patch (RFC 7396) of the item's content: what a person corrects alone (GDPR Art. 16), which are the
         *     `fields` of the item's action `rectify`; null removes a field. It is in force at once, over later batches
         *     too; the source system is told, and whoever the data was disclosed to (Art. 19). A correction of contact
         *     details corrects those of all sources; a new e-mail address of theirs waits for its confirmation, as with
         *     `correctMyContactDetails`, and is shown there. Any other field is refused as a whole with
         *     `other-operation-needed`: `operation` says by which operation it is changed, and `reason` why.
         */
        patch: operations["correctMyItem"];
        trace?: never;
    };
    "/api/v1/me/data/{category}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The updates of a category that wait
         * @description What sources sent while a restriction or a hold stood, newest first, page by page: it is stored and
         *     not used until that ends (GDPR Art. 15, 18(2)). An update of an item that is held also stands with
         *     the item. A page ends early, behind one update at least, where its updates have reached 2 MiB of JSON. What is withheld (notice §8) is listed without its content.
         */
        get: operations["listMyWaitingUpdates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/data/call-recordings/{id}/audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hear a recorded call
         * @description The complete recording (GDPR Art. 15(3)) of an item of the category `call-recordings` that has `audio`, as
         *     its source sent it: for `<audio src>` and for download. One range of bytes can be asked for (RFC 9110);
         *     several in one request are answered with the whole. `HEAD` tells the same without the audio. No `audio`
         *     yet, another person's item and one that does not exist answer alike. Of an item that is withheld (notice
         *     §8), `content-withheld`: the item's `withheld` says why.
         */
        get: operations["getMyCallAudio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who received my data
         * @description Every disclosure of the subject's data, or those of some days or to one recipient, newest first, page by
         *     page (GDPR Art. 15(1)(c)): to whom by
         *     name, where that is and, outside the EEA, what the transfer rests on; what and what for; and what the
         *     recipient was told afterwards, when it was told and when it confirmed (Art. 19).
         */
        get: operations["listMyDisclosures"];
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
         * @description Every list of `GET /mailing-lists`, in its order, and then those that only a source knows, with what stands
         *     now and what the person can do: the person's own word over a source's, but for a later unsubscription, which always counts. Nobody is on a list whose messages are
         *     prohibited: whatever a source says of it since, it stands as unsubscribed with the prohibition.
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
         * @description In force at once; the source systems are told. An unsubscription stands against any later batch.
         *     Any list of `GET /mailing-lists` can be sent, and any that is recorded about the person; to one that is
         *     not open to subscribe, nobody subscribes; nor to one whose messages are prohibited, until
         *     `putMarketingProhibitions` lifts that: a subscription alone takes no objection back.
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
         * @description For each channel and scope: prohibited, no choice, or consented; who recorded it, since when, what
         *     holds now for the company and for partners and why (`effective`), and what may be done. A login that is tied to nobody sees the choices for its verified e-mail address, and
         *     what a person who is known by that address prohibits: only that person can lift it.
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
    "/api/v1/me/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to the data protection officer
         * @description About anything (GDPR Art. 38(4)), also for a login that is tied to nobody. The message opens a request of the
         *     right `contact`, under which the officer answers; while it is open, a known person's next one joins it. Files, such as
         *     evidence of who the person is, are added with `addMyRequestAttachment`.
         */
        post: operations["writeToDataProtectionOfficer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My language
         * @description The language that the person chose here, else the one of their contact details, else Finnish. Of a login that
         *     is tied to nobody, the one of what it asked for last, while that is open.
         */
        get: operations["getMyPreferences"];
        /**
         * Choose my language
         * @description Answers and mails are in it from now on, also those about requests that are open. It corrects nothing that
         *     the source systems hold, so it works under a restriction too (GDPR Art. 18); a later correction of `language`
         *     in the contact details counts instead. For a login that is tied to nobody, nothing is kept but the language
         *     of the requests that it has open: without one the answer is `login-not-linked`.
         */
        put: operations["putMyPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My requests
         * @description The person's requests, newest first, page by page.
         */
        get: operations["listMyRequests"];
        put?: never;
        /**
         * Exercise a right
         * @description Files the request and, where nobody has to decide, carries it out before the answer. An open request
         *     that asks for the same takes this one in: its id is answered, and the statement becomes a message. One
         *     that came without a login, and of which nobody knows that it is the person's, is closed instead.
         *
         *     What the ground says by itself holds from now on, whatever becomes of the request: an erasure on
         *     `objection` prohibits all direct marketing (Art. 21(2)-(3)); one on `consent-withdrawn` withdraws the
         *     consents that it is about (of page views and visits, all or single ones, that to web analytics), and, when it is about
         *     everything, prohibits what they permitted (Art. 7(3)). The answer's `effect` tells it. Of a login that is
         *     tied to nobody it holds for its verified address, also where the request is one too many (429); an
         *     objection to direct marketing never is: while one is open, its id is answered.
         *
         *     An erasure of very much data is answered `approved`, with the step `begun`: it is decided and in force,
         *     nothing of what is erased is shown, used or disclosed any more, and it is deleted in portions; then the
         *     request is `completed`, with its receipt, also under `receiptPath`.
         *
         *     `Idempotency-Key` makes it safe to repeat after a lost answer. While a request is open, retention
         *     leaves the items that it is about. A restriction, an objection that is being weighed, and an erasure
         *     on `objection`, `unlawful-processing` or `minor` that waits for staff restrict the items at once
         *     (Art. 18(1)): until it is granted, taken back, or the person was told of the refusal.
         *
         *     `contact` writes to the data protection officer about anything (Art. 38(4)), in `statement`; the answer is a
         *     message. A login that is tied to nobody can file as well, if its e-mail address is verified, but not
         *     about single items: staff finds out who it is, and answers to that address; here the request can be
         *     followed once the login is tied to the person.
         *
         *     **After an erasure the login may be gone**: keep `receipt`, or `receiptPath`, which needs no login.
         */
        post: operations["fileMyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of my requests
         * @description Its state, deadline, steps and outcome, with what the person can do now.
         */
        get: operations["getMyRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/requests/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files attached to a request
         * @description Oldest first; at most 20. Evidence of identity is deleted when the request is closed, all files when it is taken back.
         */
        get: operations["listMyRequestAttachments"];
        put?: never;
        /**
         * Attach a file to a request
         * @description A PDF, JPEG or PNG of at most 5 MB, while the request is open: proof of what is right, or
         *     identification that staff asked for. What it is, is told by its content. It keeps the name that
         *     `Content-Disposition` gives it, without a path, 200 characters at the most, and with an end that says
         *     what the file is; without a name it is named after its purpose.
         */
        post: operations["addMyRequestAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/requests/{id}/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file attached to a request
         * @description For download, under its name; its kind is in the list.
         */
        get: operations["getMyRequestAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/requests/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request back
         * @description Possible until it is decided; to repeat it does no harm. Restrictions that the request placed end with
         *     it; what its ground said stays.
         */
        post: operations["cancelMyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/requests/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The copy that I asked for
         * @description Of a request for access or portability whose `delivery` is `portal`: what is held of what it is about, as
         *     it stands now, as the ZIP of `takeMyCopy`. For portability what the person gave alone (Art. 20(1)): of
         *     conversations the person's own messages. Withheld items are listed with the reason. Without
         *     `manifest.json` and `manifest.jws`, its last entries, the copy is not whole.
         */
        get: operations["getMyRequestCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/requests/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages about a request
         * @description Of the person and of staff, oldest first; at most 200.
         */
        get: operations["listMyRequestMessages"];
        put?: never;
        /**
         * Write about a request
         * @description To the staff that handles it, while it is open.
         */
        post: operations["sendMyRequestMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/requests/{id}/messages/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A message about a request
         * @description Of the person or of staff.
         */
        get: operations["getMyRequestMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/requests/{id}/read-mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark messages as read
         * @description A page says up to which message it has shown them to the person: those up to it are read, whatever comes
         *     later is not. No other operation marks anything, for to read is not to show. To repeat it does no harm, and
         *     an earlier message makes nothing unread. Of closed requests too.
         */
        put: operations["putMyRequestReadMark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/requests/{id}/restriction-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a restriction that I asked for
         * @description Ends at once the restrictions that a completed request placed and that rest on the person's wish alone: all
         *     but those for unlawful processing, which staff lifts. The items are processed again, and updates that
         *     waited are applied, unless something else restricts them. A mail confirms it. To repeat it does no harm.
         *     A request that is open is taken back instead.
         */
        post: operations["endMyRestriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/requests/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a request would do
         * @description For each category what would happen: done at once, kept (by which rule and until when), or decided by
         *     staff, and why. Nothing is written. `token` binds the preview to what is filed with it.
         */
        post: operations["previewMyRequest"];
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
         * @description The caller's own notifications that it has not acknowledged: prohibitions before all others, then the
         *     oldest first. They come again until they are acknowledged, so that none is lost: begin without a cursor each
         *     time, and use one to see behind those that cannot be acted upon yet.
         *     An `erasure` names one item as `itemId`, or counts several as `items`, which `GET
         *     /notifications/{id}/items` lists. A receiver that has a webhook is sent
         *     the same ones, and can fetch them as well: what it acknowledged is not sent, and what its webhook
         *     took does not come here.
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
    "/api/v1/notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What must be acted upon, one of them
         * @description One of the caller's own notifications, acknowledged or not, as long as it is kept: by this, a receiver
         *     that has a webhook fetches the values of a `rectification`. They are the present ones: what was erased
         *     or prohibited meanwhile is not there to be fetched. Another receiver's notification answers as one that
         *     does not exist.
         */
        get: operations["getNotification"];
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
    "/api/v1/notifications/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which items a notification is about
         * @description The caller's own ids of the items that a notification with `items` in its reference is about, page by
         *     page; to be fetched before it is acknowledged. One without `items` has an empty list. Another
         *     receiver's notification answers as one that does not exist.
         */
        get: operations["listNotificationItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person told you that they object
         * @description Passes on an objection to direct marketing (GDPR Art. 21(2)-(3)), unconditionally: with the answer it
         *     is in force, and the next check of the identifier by anybody says `prohibited`. Where the identifier
         *     is one person's alone, it holds for all their addresses and numbers from the next day (Helsinki) on,
         *     and they are told by e-mail; else for the identifier. Only the person can take it back.
         *
         *     The answer is the same whether anybody is known by the identifier or not. `Idempotency-Key` makes it
         *     safe to repeat after a lost answer; report each objection once, as soon as you hear of it. It counts as
         *     an identifier against the daily quota, a repetition does not. A report is not fetched again:
         *     nothing becomes of it that a partner may see.
         */
        post: operations["reportObjection"];
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
         * @description The notice that this portal carries out, in structured form: the Finnish original, or a courtesy translation to Swedish or English. Where `Accept-Language` names none of the three, the answer is the original. The version in force says also what is processed now, on which legal bases, and which processors handle it, where and, outside the EEA, on what basis.
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
    "/api/v1/prohibition-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed since
         * @description Changes to the people who were disclosed to the calling partner, by its own references, in order, each
         *     once, none lost. Keep `nextCursor` when the page is stored, and ask with it again; without a cursor the
         *     feed begins with the oldest event that is kept, 90 days by default. `prohibition`: stop at once on the
         *     channels and for the scopes of `prohibited`, and go on with the others as they were;
         *     `restriction`: stop at once with everything; `restriction-lifted`: check before the next use; `erasure`: delete;
         *     `rectification`: what you have is wrong, whoever corrected it; fetch the new values with
         *     `GET /notifications`. What becomes permitted again is found by a check.
         *     With a filter the cursor is of that filter alone: with another one, or none, it is an `invalid-cursor`.
         *     **`cursor-expired` (410): events may be missing. Read the present state of every reference
         *     (`GET /disclosed-references`), and begin without a cursor.**
         */
        get: operations["listProhibitionChanges"];
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
    "/api/v1/prohibition-checks/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * May these millions of people be contacted?
         * @description A stream of lines, each a check as in `checkProhibitions`, of any length. NDJSON (one JSON object a
         *     line) or CSV (RFC 4180 with a header line that names `identifierType,identifier,channel,scope` in any
         *     order, and `yourReference` if you like, separated by commas or, throughout, by semicolons; no line breaks
         *     inside a field), as `Content-Type` says; the answer is NDJSON or CSV as `Accept` says. UTF-8, a line at
         *     most 4,096 bytes. A field that is not one of these makes a line of NDJSON `malformed`; a header line of
         *     CSV with another column is refused. A line's `yourReference` comes back with its answer.
         *
         *     Compress what you send with `Content-Encoding: gzip`, and take the answer compressed with
         *     `Accept-Encoding: gzip`; the digests are of the uncompressed bytes. A body that is no whole gzip ends
         *     with `invalid-request` after the lines that could be read, and one that is more than 200 times smaller
         *     than its content with `content-too-large` after 8 MiB of it.
         *
         *     Each line is answered by a line in the same order, while the rest is still being sent. Read the
         *     answers as you write, or when you have sent everything: what you do not read is kept, at most 32 MiB
         *     at a byte or two each, which is more than 20,000,000 answers, and 64 MiB of all streams of a replica. A
         *     `yourReference` takes its own length and two bytes besides: 1,000,000 answers with 30 characters each
         *     are kept.
         *     Beyond that the stream waits for you, and ends with `answers-not-read` if you read nothing for 30
         *     seconds. It ends with `request-timeout` if you send nothing for 30 seconds after you have read all
         *     that was answered. If nothing goes either way for 60 seconds, the connection is closed.
         *
         *     A line that cannot be read or decided is answered in its place with `error` and `permitted: false`.
         *     Empty lines are not answered.
         *
         *     **The last line is a summary, and without it, or where it says `complete: false`, the answer is
         *     incomplete: what was not answered counts as prohibited.** A broken connection is known by its
         *     absence; the lines that came before it hold. The summary has the counts, the SHA-256 of all bytes of the
         *     answer before it, and the signed receipt over the digests of all that was asked and answered.
         *     In CSV it is the last record: all its columns but `summary` are empty, and that one is the summary as
         *     JSON.
         *
         *     Each line that is answered counts as an identifier against the daily quota, those with an `error` too; when
         *     it is used up, the stream ends with the problem `too-many-requests` in its summary. So many streams of
         *     a client are answered at the same time; one more is refused with 429, and its `detail` begins with
         *     `streams`. A line may be relied upon for 24 hours from its own answer, unless a
         *     later check says otherwise: all lines until the summary's `validUntil`, later ones as its `validity`
         *     says.
         */
        post: operations["checkProhibitionsInBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you may use, have used, and are known by
         * @description The calling partner's quotas with what is used of them, the recipient that stands for it in disclosures,
         *     how its notifications go and what waits for it, and the ids of the keys that sign its receipts. The
         *     call takes one request of the quota, and no identifier. `used` is what all replicas of the portal
         *     have taken for you in the window, which can be a little more than you have used: a replica takes a
         *     share of a fiftieth at the most.
         */
        get: operations["getQuota"];
        put?: never;
        post?: never;
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
         *     is at most 2,097,152 bytes of UTF-8 (2 MiB) without its end: room for the largest item that the schema allows,
         *     even with every character of its texts escaped. The texts of a chat, a ticket, a thread or a visit have
         *     at most 250,000 characters together (`x-max-text-length`); a line with more is `invalid`. A line that cannot be
         *     stored is `rejected` with its number and reason; the others are kept. Versions decide: an older one is `ignored-older`; the same version
         *     with another content is rejected. Values are taken as they are or not at all: no other type, no
         *     member twice, nothing behind the object. What has happened is dated at most a day ahead, and nothing
         *     ends before it begins; the dates of a role may lie ahead. What a source corrects or deletes takes its
         *     effect on retention back. Page views and visits from after the withdrawal of the consent to web
         *     analytics are `rejected` as `consent-withdrawn`: stop collecting, until the person consents anew; as
         *     `consent-not-recorded` where the controller requires a consent to be recorded and none is. Other
         *     reasons are `malformed`, `invalid`, `line-too-long`, `invalid-character`, `event-in-the-future`,
         *     `category-not-allowed`, `identity-conflict`, `item-of-another-person`, `version-conflict`,
         *     `rectification-conflict`, `retention-expired`, `unknown-marketer` (a consent that is given to somebody who
         *     is neither `controller` nor a partner, by the exact name) and `not-storable`.
         *
         *     With `dryRun=true` each line is decided and answered as it would be, and nothing is stored: the summary has
         *     `dryRun: true`. Up to 1,000 lines, or 2 MiB of them, that come together are tried together; what a line says is not held against
         *     later ones of other portions, so a person or an item that comes twice can be `created` twice.
         *
         *     Compress what you send with `Content-Encoding: gzip`, and take the answer compressed with
         *     `Accept-Encoding: gzip`. A body that is no whole gzip ends with `invalid-request` after the lines that
         *     could be read, and one that is more than 200 times smaller than its content with
         *     `content-too-large` after 8 MiB of it.
         *
         *     Read the answers as you write, or when you have sent everything: what you do not read is kept, at most
         *     16 MiB at a byte or two each, and 64 MiB of all streams of a replica. Beyond that the stream waits for
         *     you, and ends with `answers-not-read` if you read nothing for 30 seconds. It ends with
         *     `request-timeout` if you send nothing for 30 seconds after you have read all that was answered. If
         *     nothing goes either way for 60 seconds, the connection is closed. A line that was answered is stored,
         *     however the stream ends.
         */
        post: operations["feedRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/request-receipts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of an erasure
         * @description A signed statement (JWS, ES256) of what was erased and kept, by category and number, without personal
         *     data; verify it with `GET /signing-keys`. The key is `receiptPath` of the request and cannot be
         *     guessed; there is nothing before the erasure is carried out.
         *
         *     Its header has `typ` `erasure-receipt+jwt`. Its claims: `iss`, `iat` (seconds), `reference`, `right`,
         *     `ground`, `receivedOn` (Helsinki date), `executedAt`, `outcome`, `privacyNotice` (the version that
         *     was in force), `keyedHashesKept` (whether hashes stay that keep what was erased from coming back),
         *     and `categories`: for each the `category`, `verdict`, number of `items`, and where something is kept
         *     `reason` and `keptUntil`.
         */
        get: operations["getRequestReceipt"];
        put?: never;
        post?: never;
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
         * @description Answers everybody. A session that has expired, was ended or cannot be read is not signed in: `reason` says
         *     which, and its cookies are deleted.
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
    "/api/v1/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public keys of signatures
         * @description A JSON Web Key Set (RFC 7517). A receipt is a compact JWS (RFC 7515, ES256) whose header names its key by `kid`; keys that sign no more stay here, so that what they signed can still be verified.
         */
        get: operations["getSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done, and by whom
         * @description The audit events, newest first, page by page: what was done to the register, when, by whom and to which
         *     records (GDPR Art. 5(2)). They are only ever added, and hold opaque ids, codes and numbers. To read them
         *     is no look, for nobody's data is shown; but a list that is limited to one `subject`, to one `object` or
         *     to what a `subject` did tells something of a person: if it finds something, it is a look on that
         *     person's access log, with the purpose `oversight` (Art. 39(1)(b)).
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notifications that are not confirmed
         * @description Oldest first, page by page: those that are pending, that were given up, or that have not been confirmed
         *     for too long, whether the receiver is sent them or fetches them. Without a status: all that are not
         *     confirmed.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a notification again
         * @description One that was given up is pending again and is tried for days as if it were new. One that is pending or
         *     confirmed stays as it is, so that to repeat this does no harm.
         */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/deliveries/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receivers and what waits for them
         * @description All source systems and partners: whether they are sent their notifications, and how many wait.
         */
        get: operations["listDeliveryReceivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/deliveries/receivers/{receiver}/enablement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send to a webhook again
         * @description After the webhook answered 410, or while the receiver asked for a pause: what is pending is sent from
         *     now on. Where nothing was disabled, nothing changes.
         */
        post: operations["enableDeliveryReceiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/deliveries/receivers/{receiver}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send all that a receiver missed again
         * @description All notifications to the receiver that were given up are pending again.
         */
        post: operations["replayDeliveriesOfReceiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of disclosures
         * @description Every disclosure, newest first, page by page: what the portal disclosed and what staff entered, to whom,
         *     of whom, what for and on what basis; also what an authority's order keeps from its subject, and what was
         *     voided.
         */
        get: operations["listDisclosures"];
        put?: never;
        /**
         * Enter a disclosure
         * @description Personal data was disclosed by another way than the portal's (notice §5): to a processor, a partner, an
         *     authority. The data subjects see it among their disclosures, at once or, by an authority's order, from
         *     a later date on; and the recipient is told when what it was given is corrected, erased or restricted
         *     (GDPR Art. 19). The answer's `id` is the `set` of what was recorded at once: the entries stand in the
         *     register (`listDisclosures`), and there is no one place to fetch them from.
         */
        post: operations["recordDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/disclosures/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a wrong entry
         * @description Something that staff entered is not so: another person, another recipient, or no disclosure at all. The
         *     entry stays in the register, as voided, when, by whom and why. Its subject goes on seeing it, as voided
         *     and why; one that an authority's order hides, from the order's date on. The recipient is told nothing
         *     more because of it. What the portal itself disclosed is not voided.
         */
        post: operations["voidDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/hidden-disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The disclosures that their subjects do not see yet
         * @description Every disclosure to an authority that its order keeps from its subject, newest first, page by page:
         *     whose data went to whom, by which order, and when the subject sees it; or those that their subjects
         *     see by now.
         */
        get: operations["listHiddenDisclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/hidden-disclosures/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew the order that hides a disclosure
         * @description The authority prolongs the silence, or ends it sooner. What its subject has seen is never hidden
         *     again.
         */
        post: operations["renewHiddenDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/hidden-looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The looks that their subjects do not see yet
         * @description Every look that an authority's order keeps from its subject, newest first, page by page: who looked
         *     at whom, by which order, and when the subject sees it; or those that their subjects see by now.
         */
        get: operations["listHiddenLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/hidden-looks/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew the order that hides a look
         * @description The authority prolongs the silence, or ends it sooner. What its subject has seen is never hidden
         *     again.
         */
        post: operations["renewHiddenLook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The holds
         * @description Page by page, newest first or as `sort` says: the active ones, or those that were released.
         */
        get: operations["listHolds"];
        put?: never;
        /**
         * Keep items from deletion
         * @description Keeps an item, a category or everything held about a data subject from deletion, by retention, source
         *     systems and erasure alike, until it is released (GDPR Art. 17(3)). The subject sees the hold with
         *     its ground, unless an authority ordered that they are told later. `audit` and `security-incident` are
         *     no exceptions of Art. 17(3): they refuse no erasure, but put it off (`delay`) until they are released.
         */
        post: operations["placeHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/holds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A hold
         * @description Active, or as it ended.
         */
        get: operations["getHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/holds/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a hold
         * @description From now on the items are deleted when they are due. A hold is released once.
         */
        post: operations["releaseHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/holds/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * When a hold is looked at again
         * @description Moves the day on which the hold is looked at again: `listHolds` finds it by `reviewBy`.
         */
        put: operations["reviewHold"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/items-in-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The items that wait for their review
         * @description Items of sources that are reviewed before their subjects see them (§8 of the notice), those that wait
         *     the longest first, page by page, without their contents: `listSubjectItems` with `withheld=in-review`
         *     shows these, and `decideWithholding` decides each. How many wait and since when is also a metric.
         */
        get: operations["listItemsInReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who of staff looked at whom
         * @description The looks of members of staff, newest first, page by page: who looked, in which role, at whom, why and by
         *     which operation; also those that an authority's order keeps from their subjects. The officer checks with it
         *     that data is seen by those alone whose work needs it (GDPR Art. 5(1)(f), 32(4)). A list that is limited to
         *     one `subject` tells something of a person: if it finds something, it is a look on that person's access log
         *     too, with the purpose `oversight` (Art. 39(1)(b)). Looks are listed for as long as the access log is kept.
         */
        get: operations["listStaffLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/recipient-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What recipients must be told
         * @description The oldest first, page by page. `open`, the default: staff has to tell the recipient by letter, phone
         *     or e-mail, or a partner has not confirmed its notification for too long. What rested on disclosures that were
         *     voided before it was confirmed is on none of the lists.
         */
        get: operations["listRecipientNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/recipient-notices/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A recipient was told
         * @description By letter, phone or e-mail. The data subject sees it among their disclosures.
         */
        post: operations["confirmRecipientNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The recipients of personal data
         * @description Processors, partners, authorities and others to whom data can be disclosed, by name.
         */
        get: operations["listRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/recipients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A recipient of personal data
         * @description With the ETag by which `putRecipient` changes it.
         */
        get: operations["getRecipient"];
        /**
         * Enter or change a recipient
         * @description A new id enters a recipient; a known one needs If-Match with the ETag that was seen. Data subjects see
         *     its name, contact, country and, outside the EEA, what the transfer rests on with every disclosure to
         *     it; a processor is named so in the privacy notice too, and with each category that it handles.
         */
        put: operations["putRecipient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/request-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Letters to send
         * @description What people are told of their requests on paper, because no e-mail address of theirs is known or the
         *     e-mail never went: received, extended, more identification, a message, the outcome. Oldest first, page
         *     by page; no personal data.
         */
        get: operations["listRequestLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/request-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A letter to print
         * @description In the person's language, with the decision, the reasons and the remedies (GDPR Art. 12(4)). It stays
         *     when the person is erased, until it is sent. The look is on the person's access log.
         */
        get: operations["getRequestLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/request-letters/{id}/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The letter was sent
         * @description It is a step of the request from now on; its text and address are forgotten. To repeat it does no
         *     harm.
         */
        post: operations["confirmRequestLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/request-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The requests of a period, counted
         * @description How many requests came in, by month, right and outcome; how many were answered within their deadline
         *     (GDPR Art. 12(3)), late, or with an extension, and after how many days; how many are open and overdue.
         *     The controller shows with it how it meets the rights (Art. 5(2)). Counts only, and no look. A request
         *     counts in the month of its receipt, and as it stands now: a later report of the same period can differ.
         *     A request that is deleted at the end of its own period is in no report any more.
         */
        get: operations["getRequestReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/request-report/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a table to save
         * @description The `items` of `getRequestReport`, a line each, as CSV (RFC 4180) with a header line: in UTF-8 with a byte
         *     order mark, every cell in quotes, separated by semicolons in Finnish and Swedish and by commas in English,
         *     as spreadsheets of the language open it. Headers, rights and outcomes are in words. A cell that a
         *     spreadsheet could take for a formula begins with an apostrophe. A link to it saves a file.
         */
        get: operations["exportRequestReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue of requests
         * @description Requests, those with the nearest deadline first, page by page; no personal data. Without `state`, those
         *     that are open; with `reference` or `subject`, the closed ones too. A list of one `subject` that finds
         *     something is a look on the subject's access log, with the purpose `handle-request`.
         */
        get: operations["listRequests"];
        put?: never;
        /**
         * Enter a request that came by post, phone or e-mail
         * @description With the day of receipt, from which the deadline counts, the evidence of identity, and who acts for
         *     the person. An objection to direct marketing is carried out at once; everything else is decided.
         */
        post: operations["enterRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case
         * @description All of a request, with what is held beside what a rectification proposes, and what the member of staff who
         *     looks can do with it. The look is on the person's access log.
         */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/requests/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files attached to a case
         * @description Oldest first. The look is on the person's access log.
         */
        get: operations["listRequestAttachments"];
        put?: never;
        /**
         * Attach a file to a case
         * @description A PDF, JPEG or PNG of at most 5 MB, while the request is open: a letter that came by post, or
         *     an answer to the person, who sees it in the portal. Its name is taken and kept as in
         *     `addMyRequestAttachment`.
         */
        post: operations["addRequestAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/requests/{id}/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file attached to a case
         * @description For download, under its name. The look is on the person's access log.
         */
        get: operations["getRequestAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/requests/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The copy to hand over as a file
         * @description Of a request that is `awaiting-delivery`: everything that is held about the person and that the request is
         *     about, as the person would take it in the portal (`takeMyCopy`), in their language. Every entry is
         *     encrypted (AES-256); the pass phrase is in the header `Copy-Pass-Phrase` of this answer and nowhere else.
         *     Send it another way than the file: by post, by text message, by phone. Who loses it takes the copy anew,
         *     with another one. Withheld items are listed with the reason. Without `manifest.json` and `manifest.jws`,
         *     its last entries, the copy is not whole. The look is on the person's access log; `HEAD` takes no copy, tells
         *     no pass phrase and is no look.
         */
        get: operations["getRequestCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant or refuse
         * @description Granted, it is carried out before the answer, but for categories that are kept with a reason. A refusal states
         *     its reason (Art. 12(4)); restrictions that the request placed are announced to end (Art. 18(3)). A `contact` is
         *     granted once it has been dealt with, also where nobody knows who asked.
         */
        post: operations["decideRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/requests/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take two further months
         * @description Once, inside the first month, with the reason, which the person is told (Art. 12(3)).
         */
        post: operations["extendRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/requests/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The copy was handed over
         * @description By letter or as an encrypted file, to a person who did not ask in the portal. The request is completed
         *     with it; until then its deadline counts.
         */
        post: operations["confirmRequestHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/requests/{id}/identification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The person is identified
         * @description The deadline goes on, later by the days that it waited.
         */
        post: operations["confirmIdentification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/requests/{id}/identification-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for more identification
         * @description On reasonable doubt (Art. 12(6)); the deadline waits until `confirmIdentification`.
         */
        post: operations["askForIdentification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/requests/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages of a case
         * @description Oldest first. The look is on the person's access log.
         */
        get: operations["listRequestMessages"];
        put?: never;
        /**
         * Write to the person
         * @description Who filed the request in the portal reads it there, and hears of it by an e-mail that does not repeat it; who
         *     has no login gets it in the e-mail, or on paper (`listRequestLetters`). The answer is what was sent: no
         *     look.
         */
        post: operations["sendRequestMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/requests/{id}/messages/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A message of a case
         * @description The look is on the person's access log.
         */
        get: operations["getRequestMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/requests/{id}/printable-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The copy to hand over as a letter
         * @description As `getRequestCopy`, as one page of HTML to be printed and sent by post, in the person's language: what is
         *     held of each category and why, each item, and everything else. It has no sound and no attached files.
         *     Without its last line, `</html>`, it is not whole. The look is on the person's access log.
         */
        get: operations["getPrintableRequestCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/requests/{id}/subject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say who the person is
         * @description For a request that was entered before the person was found in the register.
         */
        put: operations["assignRequestSubject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The restrictions
         * @description Page by page, newest first or as `sort` says: the active ones with the day on which they are lifted, or those that have ended.
         */
        get: operations["listRestrictions"];
        put?: never;
        /**
         * Restrict processing
         * @description From now on the item, the category or everything held about the data subject is stored only (GDPR
         *     Art. 18): no marketing, not shown to customer service or partners, not deleted, later updates wait. It is
         *     looked at again on `reviewOn`; the ground `objection-granted` has no such day, for its items are deleted
         *     when they are due.
         */
        post: operations["placeRestriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/restrictions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A restriction
         * @description Active, or as it ended.
         */
        get: operations["getRestriction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/restrictions/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift a restriction, after telling the subject
         * @description The data subject is told before (GDPR Art. 18(3)): they get an e-mail now, and the restriction is
         *     lifted on `lift.liftOn`; updates that waited are applied then. Where no e-mail address is known,
         *     `lift.noticeBy` is `post`: staff sends a letter and confirms it with `confirmLiftingNotice`, and the
         *     period counts from then.
         */
        post: operations["liftRestriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/restrictions/{id}/lift-notice-sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The letter about the lifting was sent
         * @description For a data subject without a known e-mail address. The period before the lifting counts from now.
         */
        post: operations["confirmLiftingNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/restrictions/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * When a restriction is looked at again
         * @description Moves the day on which the restriction is looked at again: `listRestrictions` finds it by `reviewBy`.
         */
        put: operations["reviewRestriction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/retention-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What retention is going to delete
         * @description The items whose last day (notice §7) is over by a day, by category and rule: how many the runs are going
         *     to delete, and how many stay because of a block. It is counted as things stand now: what comes in, is
         *     corrected, erased or blocked until then changes it. Counts only, and no look.
         */
        get: operations["getRetentionPreview"];
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
         *     a block. Several replicas can run at once: their counts add up to what was deleted. The days that limit
         *     the list are those of `asOf`. What is going to be deleted says `getRetentionPreview`.
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
    "/api/v1/staff/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether staff is signed in
         * @description Answers everybody. A session that has expired, was ended or cannot be read is not signed in: `reason` says
         *     which, and its cookies are deleted. A customer's session in the same browser is another one.
         */
        get: operations["getStaffSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/subjects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One data subject
         * @description What is held of each category, without the contents, where it came from, the logins, the holds and
         *     restrictions, and the relation. The look is on the subject's access log.
         */
        get: operations["getSubject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/subjects/{id}/data/{category}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A data subject's items of a category
         * @description Page by page, the latest first unless another order is asked for; each page is a look on the subject's access log. What is withheld from the
         *     subject is shown, for staff decides it; what is restricted is shown to the data protection officer
         *     (GDPR Art. 18(2)), to others it is listed without its content. What waits for its review before its
         *     subject sees it is found by `listItemsInReview`, and shown here with `withheld=in-review`. A page ends
         *     early, behind one item at least, where its items have reached 2 MiB of JSON.
         */
        get: operations["listSubjectItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/subjects/{id}/data/{category}/{item}/withholding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Withhold an item from its subject, or show it
         * @description With one of the notice's three reasons (§8, GDPR Art. 15(4)) the subject sees that there is an item,
         *     and why it is not shown; without a reason they see the item. No later line of
         *     the source shows a withheld item.
         */
        put: operations["decideWithholding"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/subjects/{id}/data/{category}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A data subject's updates of a category that wait
         * @description What sources sent while a restriction or a hold stood, newest first, page by page; each page is a look
         *     on the subject's access log. The content is shown to the data protection officer alone (GDPR Art.
         *     18(2)). A page ends early, behind one update at least, where its updates have reached 2 MiB of JSON.
         */
        get: operations["listSubjectWaitingUpdates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/subjects/{id}/data/call-recordings/{item}/audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hear a data subject's recorded call
         * @description The recording of an item of the category `call-recordings`, with ranges, as its subject gets it by
         *     `getMyCallAudio`; also what is withheld from the subject, which staff has to decide about. The look is on
         *     the subject's access log before the first byte leaves. To go on with the same recording for the same
         *     purpose is the same look for an hour. What is restricted is for the data protection officer alone (GDPR
         *     Art. 18(2)): others are answered `forbidden`.
         */
        get: operations["getSubjectCallAudio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/subjects/{id}/joins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Two data subjects are one person
         * @description Everything of `other` becomes this subject's: items, source systems' persons, logins, holds and
         *     restrictions, updates that wait. What was logged about `other` stays logged, and this subject sees it.
         *     A separation undoes it. Where both made the same choice in the portal, a prohibition stays, else the
         *     later choice.
         */
        post: operations["joinSubjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/subjects/{id}/login-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A login is this data subject's
         * @description Links a login on evidence that staff has seen. Unlike a link by a verified e-mail address it does not
         *     end when the register's addresses change. The link stands among the subject's logins
         *     (`getSubject`), and is not fetched alone.
         */
        post: operations["linkLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/subjects/{id}/login-links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * A login is not this data subject's
         * @description Ends the link; no address links the login to this subject again, only staff can. With `wrong-person` the address on whose evidence it was linked links no other login to the subject either, and those that it has linked end, until staff links the login again.
         */
        delete: operations["unlinkLogin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/subjects/{id}/separations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A source system's person is somebody else
         * @description The items that came with this person of the source system become another subject's: the one with which
         *     the person was joined, or else a new one. Items of which it is not known with whom they came stay.
         *     What a login said, asked for, wrote and corrected while they were one goes with the person whose
         *     login it is, also where a source's id joined them; so does what staff decided on that person's request.
         *     Of what nobody knows whose it is a permission counts for neither of the two, and a prohibition for
         *     both; a request is nobody's until staff finds out whose. Both see who looked while they were one; a login that staff linked meanwhile is linked to neither,
         *     and one that staff took away stays away from both, until staff links it again.
         */
        post: operations["separateSubject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/subjects/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a data subject
         * @description Finds data subjects by exactly one of an e-mail address, a phone number, a name (with an organisation,
         *     if need be) and a source system's id; at most 20. It is a POST so that nothing personal stands in an
         *     address. Contact points are masked, except the one searched for. Customer service learns of a person
         *     whose processing is restricted that it is, and nothing else. **Everyone in the answer has the look,
         *     with its purpose, on their access log.**
         */
        post: operations["searchSubjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscription-confirmations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page of a confirmation link
         * @description A page in Finnish, Swedish or English with a button. **It changes nothing**: programs that look at
         *     links confirm nothing.
         */
        get: operations["showSubscriptionPage"];
        put?: never;
        /**
         * Confirm a subscription by a link
         * @description What the page's button does: the subscription counts from now on. A second time changes nothing.
         */
        post: operations["confirmSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unsubscribe-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe links for messages
         * @description For the systems that send the company's own messages: a source system, or a partner that markets for
         *     the company. Makes a link for each recipient, in their order.
         *
         *     **In every e-mail**: add both `headers` as they are, on one line each, and let the DKIM signature
         *     cover them (`h=…:List-Unsubscribe:List-Unsubscribe-Post`), or mail providers show no button
         *     (RFC 8058); put `url` into the text too. **In a text message**: put `url` into the text, in which it
         *     takes about 70 characters. Make a new link for each message. It works however old the message is,
         *     also when the person has another address by then, and carries no address that anybody could read.
         *
         *     **When somebody unsubscribes**, the register is changed at once, and the next check says so where more
         *     than a list was left: **checks know of no lists.** So give a `reference` with every `list`: you get a
         *     notification `subscription` with it, `subscribed: false`, the `choice` and the `list`. Take the
         *     recipient off then.
         */
        post: operations["makeUnsubscribeLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page of an unsubscribe link
         * @description A page in Finnish, Swedish or English that lets the recipient of a message choose what they want no
         *     more. **It changes nothing**: programs that look at links unsubscribe nobody. It needs no login, sets
         *     no cookie, works without script, and is the same whether the register knows the address or not.
         */
        get: operations["showUnsubscribePage"];
        put?: never;
        /**
         * Unsubscribe by a link
         * @description `List-Unsubscribe=One-Click` (RFC 8058, sent by mail programs and providers) acts at once: it ends the
         *     subscription to the list that the link names, or prohibits direct marketing on the message's channel
         *     where it names none. The page's form sends `choice` instead. Either gets 200 with a page that says
         *     what holds now; mail providers do not look at it. The link is the proof: a body of any type that names
         *     no `choice`, or none, is one click.
         *
         *     In force with the answer, for the next check too. Repeating it changes nothing. The answer is the same
         *     whether the register knows the address or not; only the person can take the choice back.
         */
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The words for all codes
         * @description Labels and explanations of every field of what is held, of every value of an enum, of the sources, of the categories of recipients, of the purposes of looks, of the retention rules, of the articles of law and of the problems, so that no page invents its own. The answer is in Finnish where `Accept-Language` names none of Finnish, Swedish and English. A value that is not in it is newer than the copy of the caller: fetch it again. Partners are not in it: the public is told which categories of recipients there are, and a person in their own answers who received their data.
         */
        get: operations["getVocabulary"];
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
         * @description Send the browser here. It comes back to `return` with a session cookie. Whoever does not sign in comes back
         *     there too, with the parameter `login`: `cancelled` where the person did not want to, `failed` otherwise.
         *
         *     With `stepUp=needed` a browser that was answered `insufficient-user-authentication` comes back with a login
         *     that is fresh and strong enough, after which the same can be asked again: the issuer is asked for it
         *     (`max_age`, `acr_values`), and asks the person where it has to. Until then, and where nothing comes of it, the
         *     session goes on as it is; `login` is `insufficient` where the issuer gave no such login.
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
         * @description Send the browser here. The session ends here and, where the issuer supports it, there, also when it has ended
         *     here already: the issuer may ask first then. The issuer sends the browser back here, from where it goes to
         *     `return`.
         */
        get: operations["logout"];
        put?: never;
        /**
         * Sign out by a script
         * @description The session ends here, as with `GET /logout`; the answer says where the page sends the browser next, so that it
         *     ends at the issuer too.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page, at an address within it
         * @description What is at `/`, for an address that the page itself understands, such as `/my/requests/{id}`. It does not look whether there is such a thing, and who may see it.
         */
        get: operations["showPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The link of mails about a request
         * @description Leads to the request in the page, `/my/requests/{id}`. It does not look whether there is such a request.
         */
        get: operations["showRequestPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Staff's page, at any address within it
         * @description What is at `/`, for an address of staff's part of the page. It has nothing that is not for everybody.
         */
        get: operations["showStaffPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign staff in with a browser
         * @description Send the browser here. It comes back to `return` with a session cookie. Whoever does not sign in comes back
         *     there too, with the parameter `login`: `cancelled` where they did not want to, `not-permitted` where staff's
         *     issuer gives them no role here, `failed` otherwise.
         */
        get: operations["loginAsStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign staff out with a browser
         * @description Send the browser here. The session ends here and, where the issuer supports it, there. The issuer sends the
         *     browser back here, from where it goes to `return`.
         */
        get: operations["logoutStaff"];
        put?: never;
        /**
         * Sign staff out by a script
         * @description The session ends here, as with `GET /staff/logout`; the answer says where the page sends the browser next, so
         *     that it ends at the issuer too.
         */
        post: operations["signOutStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    notification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A receiver is told what it must act upon
         * @description Sent to a source system or partner that has a webhook, by the
         *     [Standard Webhooks](https://www.standardwebhooks.com) specification; its libraries verify the signature. What is
         *     sent can be fetched with `GET /notifications` as well, and an acknowledgement there counts as much.
         *
         *     **Thin.** The receiver's own ids and codes, no personal data. The corrected values of a `rectification` are fetched
         *     with `GET /notifications/{id}`, by source systems and partners alike.
         *
         *     | type | `data.reference` to a source system |
         *     |---|---|
         *     | `rectification` | `category`, `itemId`, `fields`, `personId` |
         *     | `erasure` | `personId` with `everything: true`, or `category`, `itemId`, `personId` |
         *     | `restriction`, `restriction-lifted` | `personId`; `category`, `itemId` where it is about single items |
         *     | `prohibition` | `personId`, `recordedAt`, `choices` (`channel`, `scope`, `state`) |
         *     | `subscription` | `personId`, `list`, `subscribed`, `recordedAt`; `reason` where it ended with an objection (`objection`) or a wider choice by a link (`unsubscribe`) |
         *
         *     To a partner `data.reference` has `references`: those of the disclosures that it is about; with a `rectification`
         *     `fields`; with a `prohibition` `prohibited`: the channels and scopes (`channel`, `scope`) on which it may not go on. Types and fields can be
         *     added: answer a type that you do not know with 2xx, and ignore fields that you do not know.
         *
         *     **At least once.** The same notification can come again, with the same `webhook-id`: act upon each id once.
         *
         *     **In order.** What is about one person comes in the order of the changes, one after the other: the next is sent when
         *     the one before is confirmed or was given up. One that staff has sent again after it was given up comes later than
         *     newer ones; `timestamp` tells when the change took place. Notifications about different persons come in any order.
         *
         *     **Retries.** Everything but 2xx is tried again, with pauses that grow to six hours, for five days; then staff sees
         *     it. An answer has 20 seconds. Redirects are not followed, and little of the answer's body is read.
         */
        post: operations["receiveNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
             * @description Why. The codes may grow; of staff it is a `LookPurpose`.
             * @example direct-marketing-check
             */
            purpose: string;
            /** @description Why, in the answer's language; absent for a code without words. */
            purposeText?: string;
            /** @description Staff's unit, as the company calls it; absent where it is not known. */
            unit?: string;
            /**
             * @description The partner's or source system's id; for staff the role, never the person. Absent where it is not known.
             * @example acme-events
             */
            viewer?: string;
            viewerKind: components["schemas"]["ViewerKind"];
            /**
             * @description Who looked, in words: the name of the partner or source system; for staff the role, never the person; what kind of viewer it is where no more is known.
             * @example Acme Events Oy
             */
            viewerText: string;
        };
        /** @description A page of the person's access log, newest first: who else looked at the person's data, when and why. */
        AccessLogPage: {
            items: components["schemas"]["AccessLogEntry"][];
            /** @description The opaque `cursor` of the next page; absent on the last page. */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many entries the filters leave, on all pages together.
             */
            total: number;
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `rectify` | Correct it yourself: The correction holds at once. |
         *     | `request-rectification` | Ask for rectification: You ask us to correct what is wrong or to complete what is missing. |
         *     | `request-erasure` | Ask for erasure: You ask us to erase the data. |
         *     | `request-restriction` | Ask for restriction of processing: You ask that we only store the data and do not use it. |
         *     | `request-objection` | Object to the processing: You object to our processing the data on the basis of a legitimate interest. |
         *     | `change-choice` | Change your choice: A prohibition, a consent or a subscription you can change yourself. |
         *     | `prohibit` | Prohibit: The prohibition holds at once and needs no reason. |
         *     | `prohibit-everything` | Prohibit everything: You prohibit all direct marketing, disclosure to partners and profiling; lists that promote and consents end too. |
         *     | `lift-prohibition` | Lift the prohibition: The prohibition ends; that gives no consent. |
         *     | `consent` | Give consent: You can withdraw the consent at any time. |
         *     | `withdraw-consent` | Withdraw the consent: Withdrawing is as easy as giving. |
         *     | `subscribe` | Subscribe to the list |
         *     | `unsubscribe` | Unsubscribe: The list’s messages are sent to you no more. |
         *     | `cancel` | Take the request back: A request can be taken back until it is dealt with. |
         *     | `send-message` | Send a message |
         *     | `attach` | Attach a file |
         *     | `end-restriction` | End the restriction: The restriction that you asked for ends at once. |
         *     | `grant` | Grant: The request is carried out, in whole or in part. |
         *     | `refuse` | Refuse: The person is told the reason and the remedies. |
         *     | `extend` | Extend the deadline: The deadline can be extended once, within the first month. |
         *     | `ask-identification` | Ask for identification: The deadline waits for the person’s identification. |
         *     | `confirm-identification` | Confirm the identity |
         *     | `assign-subject` | Assign to a person |
         *     | `confirm-handover` | Confirm the handover: The copy is in the person’s hands. |
         *     | `decide-withholding` | Decide whether it is shown |
         *     | `release` | Release the hold |
         *     | `lift` | Lift the restriction: The person is told before the restriction ends. |
         *     | `confirm-notice` | Confirm the notice: The person has been told that the restriction ends. |
         *     | `review` | Set the day of review |
         * @enum {string}
         */
        Action: "rectify" | "request-rectification" | "request-erasure" | "request-restriction" | "request-objection" | "change-choice" | "prohibit" | "prohibit-everything" | "lift-prohibition" | "consent" | "withdraw-consent" | "subscribe" | "unsubscribe" | "cancel" | "send-message" | "attach" | "end-restriction" | "grant" | "refuse" | "extend" | "ask-identification" | "confirm-identification" | "assign-subject" | "confirm-handover" | "decide-withholding" | "release" | "lift" | "confirm-notice" | "review" | (string & {});
        /** @description Why an action is not possible now, or why a request on a ground would not be carried out, or not yet. */
        ActionReason: {
            code: components["schemas"]["ReasonCode"];
            /** @description The reason in words, in the language of the answer. */
            text: string;
        };
        /** @description What the reader can do with what is shown. What is not listed has no meaning for it. Limits and quotas come beside: they are told when they are reached. */
        AllowedAction: {
            /** @description What it is. */
            action: components["schemas"]["Action"];
            /** @description `false`: the operation refuses it now, for `reason`. `true`: it does not. A request is refused when each of its `grounds` is. */
            allowed: boolean;
            /** @description The article of law that grants it. */
            article: components["schemas"]["Article"];
            /** @description Of a correction: the fields of the content that it can be about. */
            fields?: string[];
            /** @description Of a request about an item: each ground that it can rest on, with what would come of it. */
            grounds?: components["schemas"]["ForeseenGround"][];
            /**
             * @description The id of the operation that does it.
             * @example fileMyRequest
             */
            operation: string;
            /** @description Why it is not possible now; absent where it is. */
            reason?: components["schemas"]["ActionReason"];
            /**
             * @description Of a choice: what to send, as `state` of one or as `everything`.
             * @example prohibited
             */
            value?: string;
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `person` | You: The choices hold for all your addresses and numbers. |
         *     | `address` | Your e-mail address: The choices hold only for the address that you signed in with, since we could not tie it to anybody safely. We do not know your phone number or your postal address: write to us if you want to prohibit marketing there, too. |
         * @enum {string}
         */
        AppliesTo: "person" | "address" | (string & {});
        /** @description The article of law or section of the privacy notice that something rests on. */
        Article: {
            code: components["schemas"]["ArticleCode"];
            /**
             * @description The citation, in the language of the answer.
             * @example tietosuoja-asetuksen 17 artiklan 3 kohdan b alakohta
             */
            text: string;
        };
        /**
         * @description A provision of law, or a section of the privacy notice: `gdpr-17-3-b` is Article 17(3)(b) of the GDPR, `act-917-2014-200-1` section 200(1) of the Finnish Act on Electronic Communications Services (917/2014), `notice-8` section 8 of the privacy notice. `GET /vocabulary` has them in words. More values can be added.
         * @enum {string}
         */
        ArticleCode: "gdpr-5-1-d" | "gdpr-5-1-e" | "gdpr-6-1-a" | "gdpr-6-1-f" | "gdpr-7" | "gdpr-7-1" | "gdpr-7-3" | "gdpr-11-2" | "gdpr-12-2" | "gdpr-12-3" | "gdpr-12-4" | "gdpr-12-5" | "gdpr-12-6" | "gdpr-15" | "gdpr-15-3" | "gdpr-15-4" | "gdpr-16" | "gdpr-17" | "gdpr-17-1" | "gdpr-17-1-a" | "gdpr-17-1-b" | "gdpr-17-1-c" | "gdpr-17-1-d" | "gdpr-17-1-e" | "gdpr-17-1-f" | "gdpr-17-3" | "gdpr-17-3-a" | "gdpr-17-3-b" | "gdpr-17-3-c" | "gdpr-17-3-d" | "gdpr-17-3-e" | "gdpr-18" | "gdpr-18-1" | "gdpr-18-1-a" | "gdpr-18-1-b" | "gdpr-18-1-c" | "gdpr-18-1-d" | "gdpr-18-2" | "gdpr-18-3" | "gdpr-20" | "gdpr-20-1" | "gdpr-21" | "gdpr-21-1" | "gdpr-21-2" | "gdpr-21-3" | "gdpr-33-5" | "gdpr-38-4" | "act-917-2014-200" | "act-917-2014-200-1" | "act-917-2014-200-202" | "act-917-2014-202" | "act-917-2014-205" | "notice-7" | "notice-8" | (string & {});
        /** @description An article of law, or a section of the privacy notice, in words. */
        ArticleWords: {
            /**
             * @description What it is about: the article’s heading in the law.
             * @example Oikeus tietojen poistamiseen (”oikeus tulla unohdetuksi”)
             */
            name: string;
            /**
             * @description The citation, as it stands within a sentence.
             * @example tietosuoja-asetuksen 17 artiklan 3 kohdan b alakohta
             */
            short: string;
            /** @description Where the law can be read; absent for the privacy notice (`GET /privacy-notice`). */
            url?: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `proof` | Proof of what is right |
         *     | `identification` | Proof of identity |
         * @enum {string}
         */
        AttachmentPurpose: "proof" | "identification";
        /**
         * @description What became of audio that a source sent: `stored` for the first of a call, `replaced` for a newer version, `unchanged` and `ignored-older` where what is held stays. More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `stored` | Stored |
         *     | `replaced` | Replaced |
         *     | `unchanged` | Unchanged |
         *     | `ignored-older` | Ignored as older: A later version is held already. |
         * @enum {string}
         */
        AudioOutcome: "stored" | "replaced" | "unchanged" | "ignored-older" | (string & {});
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `items-created` | Items were stored |
         *     | `items-updated` | Items were updated |
         *     | `items-deleted-by-source` | A source system deleted items |
         *     | `items-rectified` | Items were rectified |
         *     | `item-supplemented` | An item was supplemented by a statement |
         *     | `item-withheld` | An item was withheld from its subject |
         *     | `item-shown` | An item was shown to its subject |
         *     | `items-erased` | Items were erased on request |
         *     | `erased-items-deleted` | Items whose erasure was decided were deleted |
         *     | `refusal-after-erasure` | A prohibition of an erased person was recorded |
         *     | `retention-deletion` | Retention: items were deleted |
         *     | `parked-updates-dropped` | Waiting updates were dropped |
         *     | `call-audio-stored` | The sound of a call was stored |
         *     | `call-audio-replaced` | The sound of a call was replaced |
         *     | `call-audio-lost` | The sound of a call is lost |
         *     | `person-readmitted` | An erased person came back |
         *     | `person-closed-again` | A person who came back was closed again |
         *     | `subjects-joined` | Persons were joined |
         *     | `subject-separated` | Persons were separated |
         *     | `login-linked` | A login was linked |
         *     | `login-unlinked` | A login was unlinked |
         *     | `login-linked-by-staff` | Staff linked a login |
         *     | `login-unlinked-by-staff` | Staff unlinked a login |
         *     | `email-change-asked` | A change of e-mail address was asked for |
         *     | `email-change-taken-back` | A change of e-mail address was taken back |
         *     | `language-chosen` | A language was chosen |
         *     | `hold-placed` | A hold was placed |
         *     | `hold-lifted` | A hold was lifted |
         *     | `hold-review-set` | A hold’s review was set |
         *     | `restriction-placed` | A restriction was placed |
         *     | `restriction-lifted` | A restriction was lifted |
         *     | `restriction-review-set` | A restriction’s review was set |
         *     | `restriction-lifting-announced` | The lifting of a restriction was announced |
         *     | `restriction-lifting-notice-sent` | The notice of lifting was sent |
         *     | `restriction-lifting-notice-failed` | The notice of lifting did not arrive |
         *     | `marketing-choices-changed` | A person’s marketing choices changed |
         *     | `address-choices-changed` | The marketing choices of an address or number changed |
         *     | `consent-given` | A consent was given |
         *     | `consent-withdrawn` | A consent was withdrawn |
         *     | `consents-withdrawn` | Several consents were withdrawn |
         *     | `mailing-list-subscribed` | A mailing list was subscribed |
         *     | `mailing-list-unsubscribed` | A mailing list was unsubscribed |
         *     | `disclosed-to-partner` | Data was disclosed to a partner |
         *     | `disclosure-recorded` | A disclosure was recorded |
         *     | `disclosure-voided` | A disclosure was voided |
         *     | `hidden-disclosure-renewed` | The order that hides a disclosure was renewed |
         *     | `recipient-entered` | A recipient was entered |
         *     | `recipient-changed` | A recipient was changed |
         *     | `recipient-told` | A recipient was told |
         *     | `notifications-replayed` | Notifications were sent again |
         *     | `webhook-enabled` | A webhook was enabled again |
         *     | `look-hidden` | A look was kept from its subject for now |
         *     | `hidden-look-renewed` | The order that hides a look was renewed |
         *     | `copy-begun` | A copy was begun |
         *     | `request-filed` | A request was filed in the portal |
         *     | `request-repeated` | The same request was made again |
         *     | `request-entered` | Staff entered a request |
         *     | `request-subject-assigned` | The person of a request was found |
         *     | `request-restricted` | A request restricted the processing |
         *     | `request-restriction-ended` | A request’s restriction was ended |
         *     | `request-identification-asked` | More identification was asked for |
         *     | `request-identified` | The person was identified |
         *     | `request-extended` | A request’s deadline was extended |
         *     | `request-approved` | A request was approved |
         *     | `request-begun` | A request was begun |
         *     | `request-executed` | A request was carried out |
         *     | `request-delayed` | A request was put off |
         *     | `request-handed-over` | A copy was handed over |
         *     | `request-refused` | A request was refused |
         *     | `request-cancelled` | A request was taken back |
         *     | `request-letter-sent` | A letter about a request was sent |
         *     | `request-mail-failed` | A mail about a request did not arrive |
         *     | `request-message-sent` | A message about a request was sent |
         *     | `request-attachment-added` | A file was added to a request |
         * @enum {string}
         */
        AuditAction: "items-created" | "items-updated" | "items-deleted-by-source" | "items-rectified" | "item-supplemented" | "item-withheld" | "item-shown" | "items-erased" | "erased-items-deleted" | "refusal-after-erasure" | "retention-deletion" | "parked-updates-dropped" | "call-audio-stored" | "call-audio-replaced" | "call-audio-lost" | "person-readmitted" | "person-closed-again" | "subjects-joined" | "subject-separated" | "login-linked" | "login-unlinked" | "login-linked-by-staff" | "login-unlinked-by-staff" | "email-change-asked" | "email-change-taken-back" | "language-chosen" | "hold-placed" | "hold-lifted" | "hold-review-set" | "restriction-placed" | "restriction-lifted" | "restriction-review-set" | "restriction-lifting-announced" | "restriction-lifting-notice-sent" | "restriction-lifting-notice-failed" | "marketing-choices-changed" | "address-choices-changed" | "consent-given" | "consent-withdrawn" | "consents-withdrawn" | "mailing-list-subscribed" | "mailing-list-unsubscribed" | "disclosed-to-partner" | "disclosure-recorded" | "disclosure-voided" | "hidden-disclosure-renewed" | "recipient-entered" | "recipient-changed" | "recipient-told" | "notifications-replayed" | "webhook-enabled" | "look-hidden" | "hidden-look-renewed" | "copy-begun" | "request-filed" | "request-repeated" | "request-entered" | "request-subject-assigned" | "request-restricted" | "request-restriction-ended" | "request-identification-asked" | "request-identified" | "request-extended" | "request-approved" | "request-begun" | "request-executed" | "request-delayed" | "request-handed-over" | "request-refused" | "request-cancelled" | "request-letter-sent" | "request-mail-failed" | "request-message-sent" | "request-attachment-added";
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `subject` | Data subject |
         *     | `login` | A login that is tied to nobody |
         *     | `source-system` | Source system |
         *     | `partner` | Partner |
         *     | `staff` | Staff |
         *     | `scheduler` | The portal itself |
         *     | `unsubscribe-link` | Unsubscribe link in a message |
         *     | `subscription-link` | Link that confirms a subscription |
         * @enum {string}
         */
        AuditActorKind: "subject" | "login" | "source-system" | "partner" | "staff" | "scheduler" | "unsubscribe-link" | "subscription-link";
        /** @description Something that was done to the register: opaque ids, codes and numbers. */
        AuditEvent: {
            action: components["schemas"]["AuditAction"];
            /** @description Who did it: the subject’s id, the issuer’s opaque id of a login or of a member of staff, or the name of a source system or partner; of a link in a message, who asked for the link. */
            actor: string;
            actorKind: components["schemas"]["AuditActorKind"];
            at: components["schemas"]["Instant"];
            /**
             * @description More about it, in codes, dates and numbers, under names that depend on the action. A name can be new: show it as it is.
             * @example {
             *       "category": "chat-conversations",
             *       "count": 3
             *     }
             */
            details: {
                [key: string]: unknown;
            };
            id: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description How many they are altogether.
             */
            objectCount: number;
            /** @description The items, requests or other records that it was done to: the first 100 of them. */
            objects: string[];
            /** @description The data subject; absent where there is none, or where it was done to many at once. */
            subject?: components["schemas"]["UUID"];
        };
        /** @description A page of audit events, newest first. */
        AuditEventPage: {
            items: components["schemas"]["AuditEvent"][];
            /** @description Opaque; asks for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `subject` | You |
         *     | `company` | We |
         * @enum {string}
         */
        Author: "subject" | "company";
        /** @description What became of a line, or the summary that closes the answer. */
        BatchAnswerLine: components["schemas"]["LineAnswer"] | components["schemas"]["BatchSummary"];
        /** @description How and when the source collected the item. The data subject sees both (GDPR Art. 15(1)(g)); `at` lies at most a day ahead. */
        BatchCollected: {
            at: components["schemas"]["Instant"];
            /** @description How the source collected it, as the data subject reads it, such as `contact form`; 1 to 200 characters. */
            how: string;
        };
        /** @description A line that says that the source no longer holds an item. The register deletes it, unless a hold, a restriction or an open request keeps it: then the line is `parked`. */
        BatchDeletion: {
            category: components["schemas"]["Category"];
            /** @description The source's own id for the item, unique within the category; at most 200 characters, with no spaces or invisible characters beside it. */
            id: string;
            /**
             * @description Always `deletion`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            op: "deletion";
            person: components["schemas"]["BatchPerson"];
            /**
             * Format: int64
             * @description The source's version of the deletion, 0 or more. It must be greater than the version that is held: with a smaller one the line is `ignored-older`, with the same one it is rejected as `version-conflict`.
             */
            version: number;
        };
        /** @description One line of a register batch: an upsert or a deletion of one item. */
        BatchLine: components["schemas"]["BatchUpsert"] | components["schemas"]["BatchDeletion"];
        /** @description The data subject of a line, by the ids that the source knows. */
        BatchPerson: {
            /**
             * @description The CRM's id for the person, by which persons of two sources are one. Absent where it is not
             *     known: what is empty or blank is no id. As every
             *     key, it has no spaces or invisible characters beside it: what looks the same is the same
             *     person. In a line of the CRM itself it is the person's `id`.
             */
            crmId?: string;
            /** @description The source's own id for the person; at most 200 characters, with no spaces or invisible characters beside it. What comes under the same id is about the same person. */
            id: string;
        };
        /** @description The last line of the answer to a batch. Without it the answer is incomplete: send the batch again. */
        BatchSummary: {
            /** @description Whether every line that was sent has been answered; `problem` says why not. */
            complete: boolean;
            /** @description True where the lines were only tried (`dryRun=true`), and nothing was stored; absent otherwise. */
            dryRun?: boolean;
            /**
             * Format: int64
             * @description The number of lines that were answered.
             */
            lines: number;
            /** @description The number of lines by `Outcome`; an outcome that no line had is absent. */
            outcomes: {
                [key: string]: number;
            };
            /** @description The type of the problem that ended the stream before its end, a `ProblemType`; absent of a complete answer. */
            problem?: string;
        };
        /** @description A line with an item as the source has it now. It creates the item, or replaces an earlier version of it. */
        BatchUpsert: {
            collected: components["schemas"]["BatchCollected"];
            content: components["schemas"]["Content"];
            /** @description The source's own id for the item, unique within the category; at most 200 characters, with no spaces or invisible characters beside it. */
            id: string;
            /**
             * @description Always `upsert`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            op: "upsert";
            person: components["schemas"]["BatchPerson"];
            /**
             * Format: int64
             * @description The source's version of the item, 0 or more; a later state has a greater one. With a smaller version than the one that is held the line is `ignored-older`; the same version with another content is rejected as `version-conflict`.
             */
            version: number;
            withheld?: components["schemas"]["Withholding"];
        };
        /** @description Something that keeps an item from deletion or from use: a hold, a restriction (GDPR Art. 18) or an open request. `since` is when it was placed. */
        Block: {
            /** @description The stable code of the ground: of a hold a `HoldGround`, or `hold` for staff who is not told it; of a restriction a `RestrictionGround`; of a request its right, such as `erasure-request`. */
            ground: string;
            kind: components["schemas"]["BlockKind"];
            since: components["schemas"]["Instant"];
            /** @description What it means for the data subject and why, in the language of the answer. */
            text: string;
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `hold` | On hold: Kept until further notice on a decision of the controller. It is not deleted meanwhile. |
         *     | `restriction` | Processing restricted: Processing is restricted (GDPR Art. 18): we only store it. It is not used, changed or deleted until the restriction ends, and we tell you before that. |
         *     | `request` | Request open: A request of yours concerns it. It is not deleted before the request is closed. |
         * @enum {string}
         */
        BlockKind: "hold" | "restriction" | "request" | (string & {});
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `newest` | Newest first: What was placed last comes first. |
         *     | `due` | By the day of review: What is reviewed first comes first; what has no day comes last. |
         * @enum {string}
         */
        BlockOrder: "newest" | "due";
        /** @description The answer to a line, or the summary that closes the answer. */
        BulkProhibitionCheckAnswerLine: components["schemas"]["BulkProhibitionDecision"] | components["schemas"]["BulkProhibitionCheckClosing"];
        /** @description The last line of the answer to a bulk check. Without it the answer is incomplete, and what was not answered counts as prohibited. */
        BulkProhibitionCheckClosing: {
            summary: components["schemas"]["BulkProhibitionCheckSummary"];
        };
        /** @description The summary of a bulk check: how many lines were answered and how, until when the answers hold, the digests of what was asked and answered, and the signed receipt. */
        BulkProhibitionCheckSummary: {
            /** @description SHA-256, in hexadecimal, of all bytes of the answer before this line. */
            answersSha256: string;
            /** @description When the stream began. */
            checkedAt: components["schemas"]["Instant"];
            /** @description The id under which the check is recorded. */
            checkId: components["schemas"]["UUID"];
            /** @description Whether every line that was sent has been answered. */
            complete: boolean;
            /**
             * Format: int64
             * @description Lines for which nothing could be decided; not permitted.
             */
            errors: number;
            /**
             * Format: int64
             * @description How many lines were answered.
             */
            lines: number;
            /** @description For whom it was decided: the caller. */
            marketer: string;
            /**
             * Format: int64
             * @description Decided, and not permitted.
             */
            notPermitted: number;
            /**
             * Format: int64
             * @description The number of lines that were decided, and permitted. With `notPermitted` and `errors` it adds up to `lines`.
             */
            permitted: number;
            /** @description Why the answer is incomplete: a type of problem. */
            problem?: components["schemas"]["ProblemType"];
            /** @description SHA-256, in hexadecimal, of all bytes of the request. Only with a complete answer. */
            questionsSha256?: string;
            /** @description The signed receipt, a compact JWS. Only with a complete answer. */
            receipt?: string;
            /** @description Until when the lines hold, each for 24 hours from its own answer: in their order, an entry for every ten minutes of a stream. */
            validity: components["schemas"]["BulkProhibitionCheckValidity"][];
            /** @description 24 hours later, until when all lines hold. A later check overrides the answers before that. */
            validUntil: components["schemas"]["Instant"];
        };
        /** @description Until when a run of lines of a bulk check may be relied upon: from `fromLine` to the line before the next entry, or to the last one. */
        BulkProhibitionCheckValidity: {
            /**
             * Format: int64
             * @description The number of the first of these lines.
             */
            fromLine: number;
            /** @description 24 hours after they were answered, or some minutes less. */
            validUntil: components["schemas"]["Instant"];
        };
        /** @description The answer to one line of a bulk check: the decision, or in `error` why there is none. Without a decision the line counts as prohibited. */
        BulkProhibitionDecision: {
            /** @description Absent where nothing could be decided. */
            decision?: components["schemas"]["DecisionCode"];
            /**
             * @description Why nothing was decided for this line. More values can be added.
             * @enum {string}
             */
            error?: "malformed" | "not-utf-8" | "line-too-long" | "value-missing" | "unknown-value" | "identifier-not-well-formed" | "reference-not-well-formed" | (string & {});
            /**
             * Format: int64
             * @description The line's number in the request, from 1; a header line and empty lines are counted.
             */
            line: number;
            /** @description Whether to go on. Always false where nothing could be decided. */
            permitted: boolean;
            /** @description The section of law that the decision rests on; `GET /vocabulary` has it in words. */
            section?: components["schemas"]["ArticleCode"];
            /** @description What the line had there; absent where it had none. */
            yourReference?: string;
        };
        /** @description The audio of a recorded call, as it is stored: its subject hears it by `getMyCallAudio`, staff by `getSubjectCallAudio`. Absent until the source has sent it, and while the item is withheld. */
        CallAudio: {
            /**
             * Format: int64
             * @description How long it is, in bytes.
             */
            bytes: number;
            /** @description What it is, by its content: `audio/wav`, `audio/mpeg`, `audio/ogg`, `audio/flac`, `audio/mp4`, `audio/webm` or `audio/amr`. */
            contentType: string;
            /** @description The SHA-256 of the whole, in hexadecimal; in quotes it is the ETag of the audio. */
            sha256: string;
        };
        /** @description A recorded call to customer service, of the category `call-recordings`: when, to which number and about what; the recording itself is the item's `audio`. It is kept seven months from the end of the call (notice section 7). */
        CallRecording: {
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "call-recordings";
            endedAt: components["schemas"]["Instant"];
            /** @description Service number: The number that you called. */
            serviceNumber: string;
            startedAt: components["schemas"]["Instant"];
            /** @description Topic of the call: What the call was about. */
            topic?: string;
        };
        /** @description Somebody who acts for the person. Name and evidence go when the request is closed. */
        CaseRepresentative: {
            /** @description What shows the right to act, such as the kind of document seen; absent once the request is closed. */
            evidence?: string;
            kind: components["schemas"]["RepresentativeKind"];
            /** @description The name of whoever acts for the person; absent once the request is closed. */
            name?: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `contact-details` | Contact details: Your name, e-mail addresses, phone numbers, title and language. |
         *     | `organisations` | Organisations and contact roles: The companies and other organisations whose contact person you are or have been, their contact details, whether they are our customers, and your role and title there; if you are a sole trader, a consumer or a user of our services without an organisation, your own customer relationship. |
         *     | `mailing-list-subscriptions` | Mailing list subscriptions: The mailing lists to which you have subscribed. |
         *     | `marketing-prohibitions` | Prohibitions and permissions of marketing: What you have prohibited or permitted regarding direct marketing and customer communication. |
         *     | `consents` | Consents: The consents that you have given and withdrawn, with the evidence of them. |
         *     | `user-profile` | User profile: Your profile as a user of our services. |
         *     | `interests` | Interests: What you have told us that you are interested in. |
         *     | `page-views` | Pages opened and brochures asked for: The pages that you have opened on our website and the brochures that you have asked for. |
         *     | `web-visits` | Visits to the website: Technical data of your visits: IP address or other identifier, time, pages visited, type of browser, the address and server from which you came, and data collected by cookies. |
         *     | `logins` | Logins: When you have logged in to our online services. |
         *     | `sent-messages` | Messages sent to you: The customer and direct marketing messages that we have sent you by e-mail, and whether they were opened. |
         *     | `correspondence` | Correspondence: What you and we have written to each other, contact forms included: contents and times. |
         *     | `support-tickets` | Support tickets: The messages that you have sent to customer service and how they were handled. |
         *     | `chat-conversations` | Chat conversations: Your chats with customer service on our website. |
         *     | `call-recordings` | Call recordings: Recordings of your calls to the service number of customer service. |
         *     | `feedback` | Feedback: The feedback that you have given on customer service. |
         *     | `orders-and-billing` | Orders and billing: Orders, invoices and deliveries. |
         *     | `social-media-reactions` | Reactions on social media: Your use of social media such as LinkedIn, Facebook and Twitter (now X) in connection with us, such as likes on our pages. |
         * @enum {string}
         */
        Category: "contact-details" | "organisations" | "mailing-list-subscriptions" | "marketing-prohibitions" | "consents" | "user-profile" | "interests" | "page-views" | "web-visits" | "logins" | "sent-messages" | "correspondence" | "support-tickets" | "chat-conversations" | "call-recordings" | "feedback" | "orders-and-billing" | "social-media-reactions";
        /** @description What is held of one category of personal data about a data subject: how much, why, from where, for whom and how long (GDPR Art. 15(1)). */
        CategorySummary: {
            /** @description Whether a hold, a restriction or an open request keeps the category, or an item of it, from deletion or use; also where an update waits. */
            blocked: boolean;
            category: components["schemas"]["Category"];
            /**
             * Format: int64
             * @description The number of items that are held, those that are withheld from the data subject included; 0 where nothing is held.
             */
            count: number;
            /** @description What belongs to the category, as the data subject reads it, in the language of the answer. */
            description: string;
            grounds: components["schemas"]["PurposeGround"][];
            legalBases: components["schemas"]["Term"][];
            /** @description The category's name, in the language of the answer. */
            name: string;
            newestAt?: components["schemas"]["Instant"];
            processors: components["schemas"]["Processor"][];
            purposes: components["schemas"]["Term"][];
            recipients: components["schemas"]["Term"][];
            retention: components["schemas"]["Retention"];
            /** @description The sources as people read them, in the answer's language and in the same order. */
            sourceNames: string[];
            /** @description The ids of the systems that the items and waiting updates came from, sorted; `portal` is what the person said here. `sourceNames` has them in words. */
            sources: string[];
            /**
             * Format: int64
             * @description The number of updates of sources that are stored, and not used before a restriction or a hold ends (GDPR Art. 18(2)). They are not among the `count` items.
             */
            waiting: number;
        };
        /**
         * @description How a person is reached. `email`: electronic mail; `sms`: text and picture messages to a phone number; `phone`: calls made by a person; `automated-call`: calls by a calling system without a person, and voice messages (Act 917/2014 §200(1)); `post`: letters; `online`: what is shown in a service or on a page.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `email` | E-mail: Electronic mail. |
         *     | `sms` | Text message: Text and picture messages to your phone. |
         *     | `phone` | Phone call: Calls made by a person. |
         *     | `automated-call` | Automated call: Calls by a system, and voice messages; for marketing they need your consent. |
         *     | `post` | Post: Letters and brochures on paper. |
         *     | `online` | Online: What is shown to you in a service or on a page. |
         * @enum {string}
         */
        Channel: "email" | "sms" | "phone" | "automated-call" | "post" | "online";
        /** @description A chat with customer service on the web pages, of the category `chat-conversations`. It is kept three months from its end (notice section 7). Its messages have at most 250,000 characters together (`x-max-text-length`), counted in UTF-16 as by `length` in JavaScript: an emoji is two. */
        ChatConversation: {
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "chat-conversations";
            endedAt: components["schemas"]["Instant"];
            /** @description Messages: The messages in their order. */
            messages: components["schemas"]["Message"][];
            startedAt: components["schemas"]["Instant"];
        };
        /**
         * @description `email`, `phone`: as it is written. `sha256`: the SHA-256 of the normal form of either. `reference`: the name that
         *     came with a disclosure to the caller.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `email` | E-mail address |
         *     | `phone` | Phone number |
         *     | `sha256` | SHA-256 hash: The SHA-256 of the normal form of an address or a number. |
         *     | `reference` | Reference of a disclosure: The name under which the person was disclosed to the caller. |
         * @enum {string}
         */
        CheckIdentifierType: "email" | "phone" | "sha256" | "reference";
        /** @description How and when the item was collected by its source (GDPR Art. 15(1)(g)). */
        Collected: {
            at: components["schemas"]["Instant"];
            /** @description How it was collected, in the source's own words and language, such as `contact form`; at most 200 characters. */
            how: string;
        };
        /** @description A consent with the evidence that it was given, or withdrawn (GDPR Art. 7(1)), of the category `consents`: to marketing by one marketer, on one channel and in one scope, or to web analytics by the controller. */
        Consent: {
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "consents";
            /** @description Required for marketing, and for nothing else. */
            channel?: components["schemas"]["Channel"];
            /** @description How it can be shown that it was given, in the source's words. Exactly `double-opt-in`, in capitals or not, says that the person confirmed it from the address itself: such a consent, given after an erasure, brings the person back. No other words do. */
            evidence: string;
            givenAt: components["schemas"]["Instant"];
            /** @description Whom it is for: `controller` or a partner's name, exactly. For web analytics: `controller`. */
            marketer: string;
            /** @description Absent: `marketing`. */
            purpose?: components["schemas"]["ConsentPurpose"];
            /** @description Required for marketing, and for nothing else. */
            scope?: components["schemas"]["Scope"];
            /** @description Ends whatever was given of the same until then, also by other lines and by the person in the portal. */
            withdrawnAt?: components["schemas"]["Instant"];
            /** @description Version of the wording: The text that was agreed to. */
            wordingVersion: string;
        };
        /** @description An entry in the history of a consent: that it was given or withdrawn, when and by which way. */
        ConsentEvent: {
            at: components["schemas"]["Instant"];
            event: components["schemas"]["ConsentEventKind"];
            how: components["schemas"]["ConsentWay"];
            /** @description The version of the wording of the consent that was given or withdrawn. */
            wordingVersion: string;
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `given` | Given |
         *     | `withdrawn` | Withdrawn |
         * @enum {string}
         */
        ConsentEventKind: "given" | "withdrawn" | (string & {});
        /** @description A partner for whose marketing a person can consent. Who it is stands in the privacy notice and beside each consent. */
        ConsentPartner: {
            /**
             * @description The id to send in a consent.
             * @example nordic-media
             */
            marketer: string;
            /**
             * @description Its name for people.
             * @example Nordic Media Oy
             */
            name: string;
        };
        /**
         * @description What a consent is for. `marketing`: on one channel and in one scope; `web-analytics`: cookies and the analysis of visits to the web pages, whose data are `page-views` and `web-visits`.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `marketing` | Marketing: You allow marketing on one channel and for one end. |
         *     | `web-analytics` | Web analytics: You allow cookies and the analysis of your visits to the web pages. |
         * @enum {string}
         */
        ConsentPurpose: "marketing" | "web-analytics";
        /** @description All consents of the person, whoever recorded them, the withdrawn ones included. */
        Consents: {
            items: components["schemas"]["ConsentState"][];
        };
        /** @description A consent as it stands now, with the evidence of it (GDPR Art. 7(1)). `withdrawnAt` is absent where this record has no withdrawal; whether the consent permits anything now, `inForce` tells. */
        ConsentState: {
            /** @description What the person may do: to withdraw it while it is given. */
            allowedActions: components["schemas"]["AllowedAction"][];
            /** @description Of a consent to marketing. */
            channel?: components["schemas"]["Channel"];
            givenAt: components["schemas"]["Instant"];
            /** @description What is recorded of this consent here, oldest first; entries go three years after a withdrawal. */
            history: components["schemas"]["ConsentEvent"][];
            id: components["schemas"]["UUID"];
            /** @description Whether it permits anything now; not once it is withdrawn or a later prohibition ended it. */
            inForce: boolean;
            /**
             * @description Whom it is for: `controller`, or a partner.
             * @example nordic-media
             */
            marketer: string;
            /**
             * @description What people call it.
             * @example Nordic Media Oy
             */
            marketerName: string;
            purpose: components["schemas"]["ConsentPurpose"];
            recordedBy: components["schemas"]["RecordedBy"];
            /** @description Of a consent to marketing. */
            scope?: components["schemas"]["Scope"];
            withdrawnAt?: components["schemas"]["Instant"];
            /** @description What was agreed to, in the language of the answer, in the words of that version however old; absent where the words are a source system's own. */
            wording?: string;
            /** @description The version of the wording that the person agreed to; of a consent given in the portal, one of `GET /consent-wordings`. */
            wordingVersion: string;
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `portal` | In the privacy portal |
         *     | `unsubscribe` | By the unsubscribe link in a message |
         *     | `objection` | By an objection to direct marketing |
         *     | `double-opt-in` | By confirmation from the person’s own address: The consent was confirmed by a link that was sent to the address. |
         *     | `source` | By another system |
         * @enum {string}
         */
        ConsentWay: "portal" | "unsubscribe" | "objection" | "double-opt-in" | "source" | (string & {});
        /** @description The text by which one kind of consent is asked for, in one version and in the language of the answer. A version is never changed; `shownFrom` is the Helsinki date from which it is shown. */
        ConsentWording: {
            /** @description Of a consent to marketing. */
            channel?: components["schemas"]["Channel"];
            /** @description Whether it is the one to show now. */
            current: boolean;
            /** @description For whom it is: the company, or one named partner. */
            marketerKind: components["schemas"]["MarketerKind"];
            purpose: components["schemas"]["ConsentPurpose"];
            /** @description Of a consent to marketing. */
            scope?: components["schemas"]["Scope"];
            shownFrom: components["schemas"]["LocalDate"];
            /** @description What to show, as it is; of a partner, put its name in the place of `{partner}`. */
            text: string;
            /**
             * @description The name of the version, which a consent gives as its `wordingVersion`. The wordings of all kinds of consent in it have the same.
             * @example "2026-11-27T00:00:00.000Z"
             */
            version: string;
        };
        /** @description The wordings of consents, by kind of marketer, purpose, channel and scope, in the language of the answer. */
        ConsentWordings: {
            /** @description Every version, the newest first. */
            items: components["schemas"]["ConsentWording"][];
        };
        /** @description A person's name and contact details, of the category `contact-details` (notice section 4). */
        ContactDetails: {
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "contact-details";
            /** @description One e-mail address that has a normal form (`ProhibitionCheck`), without a name or remark. */
            email?: string;
            /** @description Family name: Your family name as we have it. */
            familyName: string;
            /** @description Given name: Your given name as we have it. */
            givenName: string;
            /** @description Language: The language in which we deal with you. */
            language?: string;
            /** @description One phone number that has a normal form (`ProhibitionCheck`), without letters or a remark. */
            phone?: string;
            /** @description Job title: What your work is called. */
            title?: string;
        };
        /** @description A merge patch (RFC 7396) of the person's own contact details (GDPR Art. 16). What is absent stays; of a field that needs a request, the patch is refused as `other-operation-needed`. */
        ContactDetailsPatch: {
            /**
             * @description An e-mail address; it counts once its reader has confirmed it, the login's own verified one at once.
             * @example aino.virtanen@example.fi
             */
            email?: string;
            /** @description Needs a request. */
            familyName?: string;
            /** @description Needs a request. */
            givenName?: string;
            /** @description The language of messages; null removes it. */
            language?: ("fi" | "sv" | "en") | null;
            /**
             * @description A phone number, stored as E.164; null removes it.
             * @example +358401234567
             */
            phone?: string | null;
            /** @description Needs a request. */
            title?: string;
        };
        /** @description A contact form as the person filled it in (notice section 4): its fields in their order, at most 100. */
        ContactForm: {
            fields: components["schemas"]["ContactFormField"][];
            /**
             * @description Which form, as the person saw it.
             * @example Pyydä tarjous
             */
            name: string;
        };
        /** @description A field of a contact form, with what the person filled in. */
        ContactFormField: {
            /**
             * @description As the person saw it.
             * @example Toimipaikkojen määrä
             */
            label: string;
            /** @description What the person filled in; empty where nothing was, at most 5,000 characters. */
            value: string;
        };
        /** @description A person's role at an organisation, with the organisation's contact details (notice section 4), of the category `organisations`; for a sole trader or a consumer, the person's own relation. `from` and `until` are Helsinki dates, both inclusive; without `until` the role goes on. */
        ContactRole: {
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "organisations";
            from: components["schemas"]["LocalDate"];
            organisation: components["schemas"]["Organisation"];
            /** @description The last day on which the history of the service that the customer uses is kept. The same day as `until` says that none is kept; absent of an ended role, that it is not known yet. */
            serviceHistoryUntil?: components["schemas"]["LocalDate"];
            /** @description Job title in the organisation: What your work in this organisation is called. */
            title?: string;
            until?: components["schemas"]["LocalDate"];
            /** @description One e-mail address that has a normal form (`ProhibitionCheck`), without a name or remark. */
            workEmail?: string;
            /** @description One phone number that has a normal form (`ProhibitionCheck`), without letters or a remark. */
            workPhone?: string;
        };
        /** @description One of the person's roles at organisations, current or ended. `from` and `until` are Helsinki dates, both inclusive; without `until` the role goes on. */
        ContactRoleSummary: {
            /** @description The revision of the role: send it as `If-Match` to correct the role. */
            etag: string;
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /** @description The name of the organisation. */
            organisation: string;
            /** @description The person's job title in the organisation; absent where none is held. */
            title?: string;
            until?: components["schemas"]["LocalDate"];
        };
        /** @description What an item says, typed by its category. */
        Content: components["schemas"]["ContactDetails"] | components["schemas"]["ContactRole"] | components["schemas"]["MailingListSubscription"] | components["schemas"]["MarketingProhibition"] | components["schemas"]["Consent"] | components["schemas"]["UserProfile"] | components["schemas"]["Interest"] | components["schemas"]["PageView"] | components["schemas"]["WebVisit"] | components["schemas"]["Login"] | components["schemas"]["SentMessage"] | components["schemas"]["Correspondence"] | components["schemas"]["SupportTicket"] | components["schemas"]["ChatConversation"] | components["schemas"]["CallRecording"] | components["schemas"]["Feedback"] | components["schemas"]["OrderOrInvoice"] | components["schemas"]["SocialMediaReaction"];
        /** @description The controller of the register. */
        Controller: {
            /** @description Business ID (Y-tunnus). */
            businessId: string;
            /** @description The city of the controller's address. */
            city: string;
            /** @description ISO 3166-1 code. */
            country: string;
            /** @description The controller's name. */
            name: string;
            /** @description The postal code of the controller's address. */
            postalCode: string;
            /** @description The street and number of the controller's address. */
            streetAddress: string;
        };
        /** @description A file of a request, as a copy has it. */
        CopiedAttachment: {
            attachment: components["schemas"]["RequestAttachment"];
            /**
             * @description Where it is in the copy.
             * @example attachments/0195a3c2-5f1e-7aa4-9d5e-1c2b3a4d5e6f.pdf
             */
            file: string;
        };
        /** @description A request with what was written about it, as a copy has it (`data/requests.json`). */
        CopiedRequest: {
            /** @description Oldest first. */
            attachments: components["schemas"]["CopiedAttachment"][];
            /** @description Oldest first. */
            messages: components["schemas"]["RequestMessage"][];
            request: components["schemas"]["Request"];
        };
        /** @description What a copy of what is held about a person would have (GDPR Art. 15(3), 20(1)), known before it is taken. */
        CopyContents: {
            /**
             * Format: int64
             * @description About how large it is: the files exactly, what is written by experience. The download says the same in `Copy-Estimated-Bytes`.
             */
            estimatedBytes: number;
            /** @description The files that come with it; none with the portable part. */
            files: components["schemas"]["CopyContentsFiles"][];
            /** @description The categories that it has, in the notice's order; also those of which nothing is held. */
            items: components["schemas"]["CopyContentsCategory"][];
            scope: components["schemas"]["CopyScope"];
        };
        /** @description How much of a category a copy has. */
        CopyContentsCategory: {
            category: components["schemas"]["Category"];
            /**
             * Format: int64
             * @description How many items, withheld ones included.
             */
            items: number;
            /** @description In the answer's language. */
            name: string;
            portable: components["schemas"]["CopyPortability"];
            /**
             * Format: int64
             * @description How many updates wait until a restriction or a hold ends; in the whole copy.
             */
            waiting: number;
            /**
             * Format: int64
             * @description How many of them are listed with the reason alone (notice §8).
             */
            withheld: number;
        };
        /** @description The files of one kind that a copy has. */
        CopyContentsFiles: {
            /**
             * Format: int64
             * @description Of all together.
             */
            bytes: number;
            /**
             * Format: int64
             * @description How many.
             */
            count: number;
            /**
             * @description Where they stand in the copy.
             * @example attachments
             */
            folder: string;
        };
        /** @description A file of a copy, as its manifest names it. */
        CopyEntry: {
            /**
             * Format: int64
             * @description Its length as it is unpacked.
             */
            bytes: number;
            /** @description What it is. */
            mediaType: string;
            /** @description Its path within the copy. */
            name: string;
            /**
             * Format: int64
             * @description How many records it has, where it has records.
             */
            records?: number;
            /**
             * @description Of JSON: the entry that holds its schema (JSON Schema 2020-12).
             * @example schemas/items.schema.json
             */
            schema?: string;
            /** @description In hexadecimal, of the file as it is unpacked. */
            sha256: string;
            writtenAt: components["schemas"]["Instant"];
        };
        /** @description What a copy consists of: its last entry but one, `manifest.json`, which the last one signs (`takeMyCopy`). */
        CopyManifest: {
            /** @description When the copy was begun. */
            begunAt: components["schemas"]["Instant"];
            /** @description Who holds the data. */
            controller: string;
            /** @description Every file but this one and its signature, in their order. */
            entries: components["schemas"]["CopyEntry"][];
            /** @description The language of what is written for people. */
            language: components["schemas"]["Language"];
            /** @description The files of the person that are not in it, by their names: each had gone when its turn came, as a recording has that was deleted or replaced meanwhile. The copy has everything else. */
            missing: string[];
            /** @description What it has, and how much of each; every category that it is about, also one of which nothing is held. */
            parts: components["schemas"]["CopyManifestPart"][];
            /** @description The request that it answers: it has what that is about. Absent of one that was taken without. */
            request?: components["schemas"]["UUID"];
            scope: components["schemas"]["CopyScope"];
            /** @description What the copy is a copy of, in a sentence: what changes while it is written stands in each file as it was when that was written. */
            standing: string;
            /**
             * @description Of the form of copies.
             * @example 1
             */
            version: string;
            /** @description The items whose content is not in it, the first thousand of them; their files name each. */
            withheld: components["schemas"]["CopyWithheldItem"][];
            /** @description When the manifest was written, after everything else. */
            writtenAt: components["schemas"]["Instant"];
        };
        /** @description How much a copy has of one of its parts. */
        CopyManifestPart: {
            /** @description Of items. */
            category?: components["schemas"]["Category"];
            part: components["schemas"]["CopyPart"];
            portable: components["schemas"]["CopyPortability"];
            /**
             * Format: int64
             * @description How many there are of it, withheld ones included.
             */
            records: number;
            /**
             * Format: int64
             * @description How many of them are listed without their content.
             */
            withheld: number;
        };
        /**
         * @description `category`: what is held of a category and why; `item`: the items, also withheld ones, with the reason; `waiting-update`: updates that wait for the end of a restriction or a hold; `choices`, `consent`, `disclosure`, `look`, `request`: as the person reads them in the portal. More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `category` | Category: What is held of a category, and why. |
         *     | `item` | Items: The items of a category, also those that are withheld, with the reason. |
         *     | `waiting-update` | Update that waits: An update that waits for the end of a restriction or a hold. |
         *     | `choices` | Choices |
         *     | `consent` | Consent |
         *     | `disclosure` | Disclosure |
         *     | `look` | Look |
         *     | `request` | Request |
         * @enum {string}
         */
        CopyPart: "category" | "item" | "waiting-update" | "choices" | "consent" | "disclosure" | "look" | "request" | (string & {});
        /**
         * @description What of it is portable (Art. 20(1)). `all`: each item; `own-messages`: the messages of which the person is the author; `none`: nothing. More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `all` | Portable: You can take the data to another service. |
         *     | `own-messages` | Own messages portable: You can take your own messages to another service. |
         *     | `none` | Not portable: The data is not among what can be taken to another service. |
         * @enum {string}
         */
        CopyPortability: "all" | "own-messages" | "none" | (string & {});
        /**
         * @description `all`: everything, for people and for machines (Art. 15(3)); `portable`: what the person gave, for machines alone (Art. 20(1)).
         *
         *     | value | meaning |
         *     |---|---|
         *     | `all` | Everything: All that is held about you, for you to read and for programs. |
         *     | `portable` | The portable part: What you gave yourself, for another service to read by machine. |
         * @enum {string}
         */
        CopyScope: "all" | "portable";
        /** @description An item whose content is not in the copy (notice section 8, GDPR Art. 15(4)). */
        CopyWithheldItem: {
            category: components["schemas"]["Category"];
            item: components["schemas"]["UUID"];
            reason: components["schemas"]["Withholding"];
        };
        /** @description Messages that the person and the controller exchanged, contact forms included, of the category `correspondence`: contents and times (notice section 4). Its messages and the labels and values of its form have at most 250,000 characters together (`x-max-text-length`), counted in UTF-16 as by `length` in JavaScript: an emoji is two. */
        Correspondence: {
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "correspondence";
            /** @description Of a contact form: what its fields were filled in with; its free text is a message. */
            form?: components["schemas"]["ContactForm"];
            /** @description Medium: How the messages were exchanged, for instance by e-mail or by a form. */
            medium: string;
            /** @description Messages: The messages in their order. */
            messages: components["schemas"]["Message"][];
            /** @description Subject: What the messages were about. */
            title: string;
        };
        /** @description How to reach the data protection officer (notice section 10). */
        DataProtectionOfficer: {
            /** @description The data protection officer's e-mail address. */
            email: string;
            /** @description The data protection officer's postal address, on one line. */
            postalAddress: string;
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `prohibited` | Prohibited: A prohibition stands against the marketing or the disclosure. |
         *     | `consent-not-recorded` | Consent not recorded: The law asks for a consent, and none is recorded. |
         *     | `no-prohibition-recorded` | No prohibition recorded: No consent is needed, and no prohibition is recorded. |
         *     | `consent-recorded` | Consent recorded: A consent is recorded. |
         * @enum {string}
         */
        DecisionCode: "prohibited" | "consent-not-recorded" | "no-prohibition-recorded" | "consent-recorded" | (string & {});
        /** @description A notification and what became of it. Whom it is about is not shown. */
        Delivery: {
            /**
             * Format: int32
             * @description How often its webhook was tried, since it was last replayed.
             */
            attempts: number;
            /** @description When the receiver confirmed it. */
            confirmedAt?: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            /** @description When it was given up. */
            deadAt?: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /**
             * @description Why the last attempt failed: a code of ours.
             * @example answered-503
             */
            lastFailure?: string;
            /** @description When it is tried next. */
            nextAttemptAt?: components["schemas"]["Instant"];
            /**
             * @description The source system or partner.
             * @example partner:acme-events
             */
            receiver: string;
            status: components["schemas"]["DeliveryStatus"];
            /** @description When the receiver first saw it. */
            toldAt?: components["schemas"]["Instant"];
            /**
             * @description What it is about.
             * @example prohibition
             */
            type: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `pending` | Pending: The notification waits to be sent or fetched. |
         *     | `dead` | Given up: It was tried for days; the receiver can still fetch the notification. |
         *     | `unconfirmed` | Unconfirmed: The receiver has not confirmed the notification. |
         * @enum {string}
         */
        DeliveryFilter: "pending" | "dead" | "unconfirmed";
        /** @description A page of notifications with what became of them, oldest first. */
        DeliveryPage: {
            items: components["schemas"]["Delivery"][];
            /** @description The opaque `cursor` of the next page; absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `pending` | Pending: The notification waits to be sent or fetched. |
         *     | `dead` | Given up: It was tried for days; the receiver can still fetch the notification. |
         *     | `confirmed` | Confirmed: The receiver has the notification. |
         * @enum {string}
         */
        DeliveryStatus: "pending" | "dead" | "confirmed" | (string & {});
        /** @description A data subject whose data was disclosed, with the recipient's reference for the person. */
        DisclosedPerson: {
            /**
             * @description By this the recipient is told of changes; send it along with the data.
             * @example D-7kq3m9xd2c4r8t5v0wza
             */
            reference: string;
            subject: components["schemas"]["UUID"];
        };
        /** @description What was disclosed under a reference, and what stands for the person now. */
        DisclosedReference: {
            /** @description When something was disclosed under it the last time. */
            disclosedAt: components["schemas"]["Instant"];
            /** @description What was disclosed: fields of contact data (`givenName`, `familyName`, `email`, `phone`, `language`, `organisation`, `title`, `workEmail`, `workPhone`), or the name of a category for all of it. The own address and number within a sole trader's or consumer's `organisation` go as `email` or `workEmail`, `phone` or `workPhone`. */
            fields: string[];
            /** @description Whether an address or number of the person is in the register. Where it says `false`, delete what you have: the person was erased, or cannot be reached any more. */
            held: boolean;
            /** @description The channels and scopes on which you may go on; with all others you must not. */
            permitted: components["schemas"]["PermittedUse"][];
            /**
             * @description The name that came with the disclosure.
             * @example D-7kq3m9xd2c4r8t5v0wza
             */
            reference: string;
            /** @description SHA-256, in hexadecimal, of the addresses and numbers that you were given, as in `listProhibitionChanges`. */
            sha256: string[];
        };
        /** @description A page of the references under which people were disclosed to the caller. */
        DisclosedReferencePage: {
            /** @description When it was decided what is permitted. */
            checkedAt: components["schemas"]["Instant"];
            items: components["schemas"]["DisclosedReference"][];
            /** @description Asks for the next page; absent on the last one. */
            nextCursor?: string;
            /** @description 24 hours later. A later check or event overrides `permitted` before that. */
            validUntil: components["schemas"]["Instant"];
        };
        /** @description A disclosure of the person's data: to whom, what, what for and when, and what the recipient was told since (GDPR Art. 15(1)(c), 19). */
        Disclosure: {
            disclosedAt: components["schemas"]["Instant"];
            /** @description What was disclosed: fields of contact data (`givenName`, `familyName`, `email`, `phone`, `language`, `organisation`, `title`, `workEmail`, `workPhone`), or the name of a category for all of it. The own address and number within a sole trader's or consumer's `organisation` go as `email` or `workEmail`, `phone` or `workPhone`. */
            fields: string[];
            id: components["schemas"]["UUID"];
            /** @description What the recipient was told about it later (GDPR Art. 19), the oldest first. */
            notices: components["schemas"]["DisclosureNotice"][];
            /** @description What for. */
            purpose: string;
            recipient: components["schemas"]["DisclosureRecipient"];
            /** @description That it was entered by mistake: the data was not disclosed so. Absent of a disclosure that stands. */
            voided?: components["schemas"]["VoidedDisclosure"];
        };
        /** @description Something that the recipient of a disclosure is told afterwards, such as that the data was corrected or erased, and whether it was told (GDPR Art. 19). */
        DisclosureNotice: {
            /** @description When it confirmed. */
            confirmedAt?: components["schemas"]["Instant"];
            /** @description When it was due. */
            createdAt: components["schemas"]["Instant"];
            /** @description When the recipient was told; absent while it was not. */
            toldAt?: components["schemas"]["Instant"];
            type: components["schemas"]["RecipientNoticeType"];
        };
        /** @description A page of the disclosures of the person's data, newest first. */
        DisclosurePage: {
            items: components["schemas"]["Disclosure"][];
            /** @description The opaque `cursor` of the next page; absent on the last page. */
            nextCursor?: string;
            /**
             * Format: int64
             * @description How many disclosures the filters leave, on all pages together.
             */
            total: number;
        };
        /** @description The recipient of a disclosure, with its country and, outside the EEA, the basis of the transfer (notice sections 5 and 6). */
        DisclosureRecipient: {
            /** @description Where to turn to. */
            contact: string;
            /**
             * @description ISO 3166-1 alpha-2.
             * @example FI
             */
            country: string;
            /**
             * @description To ask for its disclosures by.
             * @example acme-events
             */
            id: string;
            kind: components["schemas"]["RecipientKind"];
            /** @description The recipient's name. */
            name: string;
            /** @description Outside the EEA: what the transfer rests on. */
            transferBasis?: components["schemas"]["TransferBasis"];
        };
        /** @description That an entry of the register of disclosures is wrong, and why. */
        DisclosureVoiding: {
            /** @description Why the entry is wrong, as the data subject reads it: without the personal data of others. */
            reason: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `order` | Order |
         *     | `invoice` | Invoice |
         *     | `delivery` | Delivery |
         * @enum {string}
         */
        DocumentKind: "order" | "invoice" | "delivery";
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `overdue` | Overdue: The deadline is over. |
         *     | `soon` | Soon: The deadline is near. |
         *     | `paused` | Paused: The deadline waits for the person’s identification. |
         *     | `later` | Later |
         * @enum {string}
         */
        DueFilter: "overdue" | "soon" | "paused" | "later";
        /** @description The rule that decides whether marketing is permitted, in code and words. */
        EffectiveBecause: {
            /** @description The article of law that the rule carries out. */
            article: components["schemas"]["Article"];
            /** @description To decide by. */
            code: components["schemas"]["MarketingRule"];
            /**
             * @description The same in words, in the language of the answer.
             * @example Sähköinen markkinointi vaatii suostumuksesi, eikä sitä ole
             */
            text: string;
        };
        /** @description What holds now, whatever was recorded: what `POST /prohibition-checks` answers to each marketer. */
        EffectiveChoice: {
            /** @description For the company itself. */
            controller: components["schemas"]["EffectiveDecision"];
            /** @description For each partner for which something else holds than for the others: a consent names it. */
            namedPartners: components["schemas"]["NamedPartnerDecision"][];
            /** @description For every partner that is not among `namedPartners`. */
            partners: components["schemas"]["EffectiveDecision"];
        };
        /** @description Whether a use of the contact details is permitted now, as a check of every address and number of the person answers it. */
        EffectiveDecision: {
            /** @description The rule that it follows. */
            because: components["schemas"]["EffectiveBecause"];
            /** @description What a check answers. */
            decision: components["schemas"]["DecisionCode"];
            /** @description Whether it is permitted. Of several addresses and numbers the strictest decision counts. */
            permitted: boolean;
            /**
             * @description Whether it is permitted at some of the person's addresses or numbers, though not at all: at a work address
             *     marketing can need no consent that it needs at a personal one.
             */
            permittedAtSome: boolean;
        };
        /** @description A request of a data subject that came by post, phone or e-mail (notice section 10), as staff enters it. */
        EnteredRequest: {
            /** @description `post`, `phone` or `email`. */
            channel: components["schemas"]["RequestChannel"];
            /** @description Where answers go; without it, to the address that is held, or by post. */
            email?: string;
            /** @description How the person was identified, such as the kind of document seen; no number of it. */
            identityEvidence?: string;
            /** @description The language in which the person wrote or spoke; Finnish without it. */
            language?: components["schemas"]["Language"];
            /** @description Name and postal address for letters, where no e-mail address is known; the register holds none. It goes when the request is closed. */
            postalAddress?: string;
            /** @description The Helsinki date on which it reached the controller; the deadline counts from it. */
            receivedOn: components["schemas"]["LocalDate"];
            representative?: components["schemas"]["Representative"];
            /** @description What is asked for; without a preview. */
            request: components["schemas"]["RequestDraft"];
            /** @description Who the person is in the register; absent while that is not known. */
            subjectId?: components["schemas"]["UUID"];
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `prohibited` | Prohibited: Everything is prohibited at once. |
         * @enum {string}
         */
        EverythingChoice: "prohibited";
        /**
         * @description What is wrong with a place in a request. More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `absent` | must be absent |
         *     | `ask-officer` | ask the data protection officer to correct it |
         *     | `assert-false` | must be false |
         *     | `assert-true` | must be true |
         *     | `blank-or-long` | is blank or too long |
         *     | `covers-all` | an objection to direct marketing covers all of it |
         *     | `decimal-max` | Too large |
         *     | `decimal-min` | Too small |
         *     | `digits` | Too many digits |
         *     | `discriminator` | the discriminator is missing or unknown |
         *     | `email` | must be a well-formed e-mail address |
         *     | `entries-of-checks` | must have 1 to 1000 entries |
         *     | `field-not-for-recipient` | has a field that is not known or not for this recipient |
         *     | `future` | must be in the future |
         *     | `future-or-present` | must not be in the past |
         *     | `given-elsewhere` | is changed where it was given |
         *     | `goes-with-consented` | goes with consented, and only with it |
         *     | `goes-with-granted-erasure` | goes with an erasure that is granted |
         *     | `goes-with-marketing` | goes with marketing, and only with it |
         *     | `goes-with-refusal` | goes with a refusal |
         *     | `ground-needed` | one of this right's grounds is needed |
         *     | `in-future` | is in the future |
         *     | `in-order` | must be in order: it ends before it begins |
         *     | `is-controller` | is the controller, for web analytics |
         *     | `item-cannot-have` | a field or value that the item cannot have |
         *     | `key` | must have no spaces or invisible characters around it, and within it single spaces at most |
         *     | `max` | Too large |
         *     | `min` | Too small |
         *     | `misfit` | is missing or contradicts the rest |
         *     | `most-characters` | at most 200,000 characters that can be stored |
         *     | `needed-for-items` | needed for single items |
         *     | `needs-partner` | needs the partner that fetches notifications |
         *     | `negative` | must be less than 0 |
         *     | `negative-or-zero` | must be at most 0 |
         *     | `no-country` | is not a country of ISO 3166-1 |
         *     | `no-email` | is not a well-formed e-mail address |
         *     | `no-ground` | this right needs no ground |
         *     | `no-list` | is no mailing list |
         *     | `no-marketer` | is neither the controller nor a partner |
         *     | `no-open-list` | is no list that is open to subscribe |
         *     | `no-partner` | is not a partner in the configuration |
         *     | `no-phone` | is no phone number: give one, such as 040 123 4567 or +358 40 123 4567 |
         *     | `no-such-field` | names a field that is not there |
         *     | `no-such-property` | no such property here |
         *     | `no-wording` | is no version of GET /consent-wordings |
         *     | `not-a-value` | not a value that this property can have |
         *     | `not-ahead` | must be at most one day ahead |
         *     | `not-blank` | must not be blank |
         *     | `not-corrected` | is not corrected |
         *     | `not-empty` | cannot be left empty |
         *     | `not-expected-type` | not of the expected type |
         *     | `not-storable` | has a character that cannot be stored |
         *     | `not-valid` | is not valid |
         *     | `not-well-formed` | is not well-formed |
         *     | `not-yet` | not yet |
         *     | `of-categories` | are those of the categories, and each category has one of them |
         *     | `of-processor` | are required of a processor, and only there |
         *     | `one-item` | a rectification is about exactly one item |
         *     | `only-rectification` | only a rectification corrects |
         *     | `outside-eea` | is required outside the EEA, and only there |
         *     | `overlong` | has too much text: all texts of an item together have at most 250,000 characters |
         *     | `past` | must be in the past |
         *     | `past-or-present` | must not be in the future |
         *     | `pattern` | is not in the required form |
         *     | `plausible-date` | must be of the years 1900 to 2200 |
         *     | `portal-already` | what came through the portal is there already |
         *     | `positive` | must be greater than 0 |
         *     | `positive-or-zero` | must be at least 0 |
         *     | `reason-against-erasure` | a reason that the law has against erasure |
         *     | `refusal-needs-reason` | a refusal needs a reason that the law has against this right |
         *     | `repeats` | repeats a channel and scope |
         *     | `required` | is required |
         *     | `say-what` | say what to correct, or make a statement |
         *     | `size` | Wrong length or number |
         *     | `told-why` | the person is told why (Art. 12(4)) |
         *     | `well-formed-email` | is not an e-mail address: write one, without a name or remark |
         *     | `well-formed-phone` | is not a phone number: write one, without letters or a remark |
         *     | `words-alone` | say what it is about, in words alone |
         * @enum {string}
         */
        FaultCode: "absent" | "ask-officer" | "assert-false" | "assert-true" | "blank-or-long" | "covers-all" | "decimal-max" | "decimal-min" | "digits" | "discriminator" | "email" | "entries-of-checks" | "field-not-for-recipient" | "future" | "future-or-present" | "given-elsewhere" | "goes-with-consented" | "goes-with-granted-erasure" | "goes-with-marketing" | "goes-with-refusal" | "ground-needed" | "in-future" | "in-order" | "is-controller" | "item-cannot-have" | "key" | "max" | "min" | "misfit" | "most-characters" | "needed-for-items" | "needs-partner" | "negative" | "negative-or-zero" | "no-country" | "no-email" | "no-ground" | "no-list" | "no-marketer" | "no-open-list" | "no-partner" | "no-phone" | "no-such-field" | "no-such-property" | "no-wording" | "not-a-value" | "not-ahead" | "not-blank" | "not-corrected" | "not-empty" | "not-expected-type" | "not-storable" | "not-valid" | "not-well-formed" | "not-yet" | "of-categories" | "of-processor" | "one-item" | "only-rectification" | "outside-eea" | "overlong" | "past" | "past-or-present" | "pattern" | "plausible-date" | "portal-already" | "positive" | "positive-or-zero" | "reason-against-erasure" | "refusal-needs-reason" | "repeats" | "required" | "say-what" | "size" | "told-why" | "well-formed-email" | "well-formed-phone" | "words-alone" | (string & {});
        /** @description Feedback that the person gave on customer service, of the category `feedback`. */
        Feedback: {
            /** @description What it is about: What you gave feedback on. */
            about: string;
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "feedback";
            givenAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Rating: Your rating from one to five.
             */
            rating?: number;
            /** @description Your feedback: What you wrote. */
            text?: string;
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `execute` | Will be done at once |
         *     | `staff` | A member of staff decides |
         *     | `delay` | Will be done later, when what delays it has ended |
         *     | `keep` | Will be kept |
         * @enum {string}
         */
        Foreseen: "execute" | "staff" | "delay" | "keep" | (string & {});
        /** @description A ground on which a request about an item can rest, with what would come of it now. */
        ForeseenGround: {
            /** @description What the preview and the request foresee: `execute` at once, `staff` decides, `delay` until a block ends, or `keep`: it would be refused. */
            foreseen: components["schemas"]["Foreseen"];
            ground: components["schemas"]["Ground"];
            /** @description The ground in words, in the language of the answer. */
            label: string;
            /** @description Why it is not, or not yet, done. */
            reason?: components["schemas"]["ActionReason"];
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `consent-withdrawn` | I withdraw my consent: The processing was based on your consent, and nothing else permits it. |
         *     | `objection` | I object to the processing: You object to the processing, and we have no grounds that override your interests. |
         *     | `unlawful-processing` | The data is processed unlawfully: You hold that the data is processed against the law. |
         *     | `minor` | The data was collected when I was a minor: The data was collected in an online service offered to a child; we verify the age or the guardianship. |
         *     | `no-longer-needed` | The data is no longer needed: The data is no longer needed for what it was collected for. |
         *     | `legal-duty` | The law requires that the data is erased: A legal obligation binds us to erase the data. |
         *     | `accuracy-contested` | The data is not accurate: You contest the accuracy of the data; its processing is restricted until that is checked. |
         *     | `needed-for-legal-claims` | I need the data for a legal claim: We no longer need the data, but you need it for a legal claim. |
         *     | `objection-pending` | My objection is still being weighed: The processing is restricted until it is clear whether our grounds override your interests. |
         *     | `direct-marketing` | I object to direct marketing: You can prohibit direct marketing at any time without a reason, and the prohibition is in force at once. |
         *     | `legitimate-interest` | I object, for reasons of my own situation, to processing on legitimate interest: State a reason from your own situation; we weigh it against our grounds. |
         * @enum {string}
         */
        Ground: "consent-withdrawn" | "objection" | "unlawful-processing" | "minor" | "no-longer-needed" | "legal-duty" | "accuracy-contested" | "needed-for-legal-claims" | "objection-pending" | "direct-marketing" | "legitimate-interest";
        /** @description A disclosure to an authority that the authority's order keeps from its data subject until a date. */
        HiddenDisclosure: {
            disclosedAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @description Why the subject is not told before. */
            notShownGround: string;
            /** @description The first date in Helsinki on which the subject sees the disclosure. */
            notShownUntil: components["schemas"]["LocalDate"];
            /** @description The authority's order, by its number and date. */
            order: string;
            /** @description What for. */
            purpose: string;
            /**
             * @description The recipient's id.
             * @example police
             */
            recipient: string;
            /** @description Who entered it, as in the audit trail. */
            recordedBy: string;
            /** @description The id that recording it answered, the same for all persons who were recorded at once. */
            set: components["schemas"]["UUID"];
            /** @description Whose data it was. */
            subject: components["schemas"]["UUID"];
            /** @description When the entry was voided; its subject sees it as voided from the same date on. */
            voidedAt?: components["schemas"]["Instant"];
        };
        /** @description A page of the disclosures that an order keeps, or kept, from their data subjects, newest first. */
        HiddenDisclosurePage: {
            items: components["schemas"]["HiddenDisclosure"][];
            /** @description The opaque `cursor` of the next page; absent on the last page. */
            nextCursor?: string;
        };
        /** @description A new order about a disclosure that its data subject does not see yet: the authority prolongs the silence, or ends it sooner. */
        HiddenDisclosureRenewal: {
            /** @description Why the subject is not told before: the provision that it rests on. */
            notShownGround: string;
            /** @description The first date in Helsinki on which the subject sees the disclosure: today or later, twelve months ahead at most by default. */
            notShownUntil: components["schemas"]["LocalDate"];
            /** @description The authority's order, by its number and date. */
            order: string;
        };
        /** @description A look at a data subject's personal data that an authority's order keeps from the person's access log until a date. */
        HiddenLook: {
            at: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @description Why the subject is not told before. */
            notShownGround: string;
            /** @description The first date in Helsinki on which the subject sees the look. */
            notShownUntil: components["schemas"]["LocalDate"];
            /**
             * @description The operation's id.
             * @example getSubject
             */
            operation: string;
            /** @description The authority's order, by its number and date. */
            order: string;
            /** @description Who was looked at. */
            subject: components["schemas"]["UUID"];
            /** @description Where they work; absent where it is not known. */
            unit?: string;
            /** @description The member of staff, by the issuer's opaque id. */
            viewer: string;
        };
        /** @description A page of the looks that an order keeps, or kept, from their data subjects, newest first. */
        HiddenLookPage: {
            items: components["schemas"]["HiddenLook"][];
            /** @description The opaque `cursor` of the next page; absent on the last page. */
            nextCursor?: string;
        };
        /** @description A new order about a look that its data subject does not see yet: the authority prolongs the silence, or ends it sooner. */
        HiddenLookRenewal: {
            /** @description Why the subject is not told before: the provision that it rests on. */
            notShownGround: string;
            /** @description The first date in Helsinki on which the subject sees the look: today or later, twelve months ahead at most by default. */
            notShownUntil: components["schemas"]["LocalDate"];
            /** @description The authority's order, by its number and date. */
            order: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `legal-claim` | Legal claim: Kept because a legal claim is being established, exercised or defended (GDPR Art. 17(3)(e)). It is not deleted meanwhile. |
         *     | `authority-order` | Order of an authority: Kept because an authority has ordered it (GDPR Art. 17(3)(b)). It is not deleted meanwhile. |
         *     | `audit` | Audit: Kept while an audit goes on. It is deleted as soon as the audit has ended, if it is due then or you have asked for it. |
         *     | `security-incident` | Security incident: Kept while a security incident is looked into. It is deleted as soon as this has ended, if it is due then or you have asked for it. |
         * @enum {string}
         */
        HoldGround: "legal-claim" | "authority-order" | "audit" | "security-incident";
        /** @description Staff's confirmation that it knows who the person of a request is (GDPR Art. 12(6)). */
        Identification: {
            /** @description By what, such as the kind of document seen; no number of it. */
            evidence: string;
        };
        /** @description Staff's question for more identification, on reasonable doubt about who the person is (GDPR Art. 12(6)). The deadline waits until the identity is confirmed. */
        IdentificationRequest: {
            /** @description To the person: what is needed and why there is doubt. */
            message: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `email` | E-mail address |
         *     | `phone` | Phone number |
         *     | `sha256` | SHA-256 hash: The SHA-256 of the normal form of an address or a number. |
         * @enum {string}
         */
        IdentifierType: "email" | "phone" | "sha256";
        /**
         * Format: date-time
         * @description A point in time, as in RFC 3339: in answers in UTC (`Z`) with at most six decimals of a second, in requests with any offset.
         * @example "2022-03-10T16:15:50.000Z"
         */
        Instant: string;
        /** @description An interest that the person declared, of the category `interests`. */
        Interest: {
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "interests";
            declaredAt: components["schemas"]["Instant"];
            /** @description Topic: The topic that you said interests you. */
            topic: string;
        };
        /** @description An item of personal data (GDPR Art. 15(1)): what it says, where it came from, why and how long it is held, and what the reader can do with it. `content` is absent for the data subject while it is withheld, and for customer service while it is restricted. */
        Item: {
            allowedActions: components["schemas"]["AllowedAction"][];
            audio?: components["schemas"]["CallAudio"];
            blocks: components["schemas"]["Block"][];
            category: components["schemas"]["Category"];
            collected: components["schemas"]["Collected"];
            content?: components["schemas"]["Content"];
            /**
             * @description What `If-Match` takes to correct the item, as the ETag of the item alone.
             * @example "1"
             */
            etag: string;
            /** @description When what the item says happened, or came to its end; midnight in Helsinki where only the day is known. Lists are sorted by it. */
            eventAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            legalBases: components["schemas"]["Term"][];
            purposes: components["schemas"]["Term"][];
            retention: components["schemas"]["Retention"];
            /** @description The id of the system that the item came from; `portal` for what the person said here. `sourceName` has it in words. */
            source: string;
            /**
             * @description The source as people read it, in the answer's language.
             * @example Asiakasrekisteri
             */
            sourceName: string;
            statements: components["schemas"]["ItemStatement"][];
            /**
             * @description One line by which a person recognises the item, in the answer's language; of one whose content is not shown it says only that.
             * @example Puhelu 12.3.2026, 4 min
             */
            title: string;
            updatedAt: components["schemas"]["Instant"];
            waiting?: components["schemas"]["WaitingUpdate"];
            withheld?: components["schemas"]["Withheld"];
        };
        /** @description An item that its data subject does not see before staff has reviewed it (notice section 8), without its content. `since` is when it came in, or came in anew after staff had decided. */
        ItemInReview: {
            category: components["schemas"]["Category"];
            id: components["schemas"]["UUID"];
            since: components["schemas"]["Instant"];
            /** @description The id of the source system that the item came from. */
            source: string;
            subject: components["schemas"]["UUID"];
        };
        /** @description A page of the items that wait for their review, those that wait the longest first. */
        ItemInReviewPage: {
            items: components["schemas"]["ItemInReview"][];
            /** @description The opaque `cursor` of the next page; absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `newest` | Newest first: What happened last comes first. |
         *     | `oldest` | Oldest first: What happened first comes first. |
         *     | `due` | By the day of deletion: What is deleted first comes first; what has no day comes last. |
         * @enum {string}
         */
        ItemOrder: "newest" | "oldest" | "due";
        /** @description A page of the items of one category, in the order asked for, with the summary of the whole category. */
        ItemPage: {
            category: components["schemas"]["CategorySummary"];
            items: components["schemas"]["Item"][];
            /** @description The opaque `cursor` of the next page; absent on the last page. */
            nextCursor?: string;
            /**
             * Format: int64
             * @description The number of items on all pages of the list, as narrowed down by the parameters.
             */
            total: number;
        };
        /** @description What a person corrects alone of an item's content. Which of these an item has say the `fields` of its action `rectify`. Any other field of the content is refused with the operation that changes it. */
        ItemPatch: {
            /**
             * @description Of contact details: an e-mail address; it counts once its reader has confirmed it, the login's own verified one at once.
             * @example aino.virtanen@example.fi
             */
            email?: string;
            /** @description Of contact details: the language of messages; null removes it. */
            language?: ("fi" | "sv" | "en") | null;
            /**
             * @description Of contact details: a phone number, stored as E.164; null removes it.
             * @example +358401234567
             */
            phone?: string | null;
            /**
             * @description Of a contact role: the person's title; null removes it.
             * @example Toimitusjohtaja
             */
            title?: string | null;
            /**
             * @description Of an interest: what the person is interested in. An erasure takes the interest away.
             * @example Työmaat
             */
            topic?: string;
            /**
             * @description Of a contact role: a phone number, stored as E.164; null removes it.
             * @example +358401234567
             */
            workPhone?: string | null;
        };
        /** @description One item of the person's, by its category and id; both must fit. */
        ItemReference: {
            category: components["schemas"]["Category"];
            id: components["schemas"]["UUID"];
        };
        /** @description A supplementary statement of the data subject that stands beside an item (GDPR Art. 16). */
        ItemStatement: {
            at: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @description What the data subject says about the item, in the person's own words; at most 4,000 characters. */
            text: string;
        };
        /** @description The decision whether an item is withheld from its data subject (notice section 8, GDPR Art. 15(4)), without the item's content. */
        ItemWithholding: {
            category: components["schemas"]["Category"];
            /** @description The item's. */
            id: components["schemas"]["UUID"];
            /** @description Why the item is withheld from its subject; absent: it is shown. */
            reason?: components["schemas"]["WithholdingReason"];
            /** @description The weighing. */
            text: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `fi` | Finnish |
         *     | `sv` | Swedish |
         *     | `en` | English |
         * @enum {string}
         */
        Language: "fi" | "sv" | "en";
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `contract` | Contract: Processing is necessary to perform a contract (GDPR Art. 6(1)(b)). |
         *     | `legitimate-interest` | Legitimate interest: Processing is based on our legitimate interest (GDPR Art. 6(1)(f)). You have the right to object to it. |
         *     | `consent` | Consent: Processing is based on your consent (GDPR Art. 6(1)(a)). You can withdraw it at any time. |
         *     | `legal-duty` | Legal obligation: The law obliges us to process the data (GDPR Art. 6(1)(c)). |
         * @enum {string}
         */
        LegalBasis: "contract" | "legitimate-interest" | "consent" | "legal-duty" | (string & {});
        /** @description What became of one line of a batch, answered once the line is committed. */
        LineAnswer: {
            /** @description What is wrong with the line, in English, for developers; it repeats nothing that was sent. Absent where the `reason` says it all. */
            detail?: string;
            /**
             * Format: int64
             * @description The line's number in the batch, from 1; empty lines are counted, and not answered.
             */
            line: number;
            outcome: components["schemas"]["Outcome"];
            /** @description A stable code: with `rejected` why; with `parked` `blocked` (a deletion) or `restricted`; with `created` or `updated` `rectification-kept`, where the person's own correction stands over the source's value. Absent otherwise; more codes can be added. */
            reason?: string;
        };
        /** @description A letter about a request in the list of letters: no personal data. `sentAt` is absent while the letter has not been sent. */
        ListedRequestLetter: {
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["RequestLetterKind"];
            /** @description The number of the request that the letter is about, such as `R-7K3M-9QXD`. */
            reference: string;
            requestId: components["schemas"]["UUID"];
            sentAt?: components["schemas"]["Instant"];
        };
        /**
         * Format: date
         * @description A date in Helsinki (time zone Europe/Helsinki), as in RFC 3339: `2026-11-28`.
         * @example "2022-03-10T00:00:00.000Z"
         */
        LocalDate: string;
        /** @description A login to one of the online services, of the category `logins`. */
        Login: {
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "logins";
            loggedInAt: components["schemas"]["Instant"];
            /** @description Way of signing in: How it was signed in, for instance with a password. */
            method: string;
            /** @description Service: The service that was signed in to. */
            service: string;
            /** @description Succeeded: Whether the login succeeded. */
            succeeded: boolean;
        };
        /** @description A login that opens the data subject's data in the portal. */
        LoginLink: {
            id: components["schemas"]["UUID"];
            /** @description The customers' issuer from which the login comes, as in the claim `iss` of its tokens. */
            issuer: string;
            linkedAt: components["schemas"]["Instant"];
            /** @description Whether staff linked the login, on evidence that staff has seen; else it was linked on its verified e-mail address. */
            madeByStaff: boolean;
            /** @description The issuer's id for the login, as in the claim `sub` of its tokens. */
            sub: string;
        };
        /**
         * @description Why staff looks; it lands on the access log of everyone who is seen. `handle-request`: a request of the data subject; `identify-person`: finding out who somebody is; `customer-contact`: the person is being served; `legal-claim`: a legal claim; `authority-order`: an authority demands it, and that the person is not told yet, for the data protection officer alone; `data-quality`: the data is being put right.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `handle-request` | Handling a request: We handled a request of yours. |
         *     | `identify-person` | Finding out who it is: We found out whom it is about. |
         *     | `customer-contact` | Serving a customer: We served you after you contacted us. |
         *     | `legal-claim` | Legal claim: We looked into a legal claim. |
         *     | `authority-order` | Demand of an authority: An authority demanded the data. |
         *     | `data-quality` | Quality of the data: We corrected or joined data. |
         * @enum {string}
         */
        LookPurpose: "handle-request" | "identify-person" | "customer-contact" | "legal-claim" | "authority-order" | "data-quality";
        /** @description A mailing list of the controller, with what it sends. */
        MailingList: {
            channel: components["schemas"]["Channel"];
            /** @description What the list sends and how often, in the language of the answer. */
            description: string;
            /**
             * @description The list's id, by which subscriptions and unsubscribe links name it.
             * @example newsletter
             */
            id: string;
            /** @description The list's name for people, in the language of the answer. */
            name: string;
            /** @description Whether people can subscribe themselves. */
            openToSubscribe: boolean;
            /** @description What its messages are. */
            scope: components["schemas"]["Scope"];
        };
        /** @description The person's choice for one mailing list. */
        MailingListChange: {
            /** @description `true` subscribes the person to the list, `false` unsubscribes. */
            subscribed: boolean;
        };
        /** @description All mailing lists of the controller, in the language of the answer. */
        MailingLists: {
            items: components["schemas"]["MailingList"][];
        };
        /** @description What stands now for the person and one mailing list. */
        MailingListState: {
            /** @description What the person can do: subscribe or unsubscribe. */
            allowedActions: components["schemas"]["AllowedAction"][];
            channel?: components["schemas"]["Channel"];
            /**
             * @description What the list sends and how often, in the language of the answer; absent for a list that only a source knows.
             * @example News about our services, about once a month.
             */
            description?: string;
            /**
             * @description The list's id, as in `GET /mailing-lists`, or as the source that alone knows the list calls it.
             * @example newsletter
             */
            list: string;
            /**
             * @description The list's name for people; absent, as what describes it, for one that the company has not.
             * @example Customer newsletter
             */
            name?: string;
            /** @description Whether people can subscribe themselves. */
            openToSubscribe?: boolean;
            /** @description Whose word stands; absent where nobody has said anything. */
            recordedBy?: components["schemas"]["RecordedBy"];
            /** @description What its messages are. */
            scope?: components["schemas"]["Scope"];
            /** @description Since when it stands; absent where nobody has said anything. */
            since?: components["schemas"]["Instant"];
            /** @description Whether the person is on the list now. `false` also where nobody has said anything, and while the list's messages are prohibited. */
            subscribed: boolean;
        };
        /** @description A person's subscription to a mailing list, or its end, of the category `mailing-list-subscriptions`. */
        MailingListSubscription: {
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "mailing-list-subscriptions";
            changedAt: components["schemas"]["Instant"];
            /** @description Mailing list: The list that this is about. */
            list: string;
            /** @description Subscribed: Whether you are on the list. */
            subscribed: boolean;
        };
        /** @description Every mailing list of `GET /mailing-lists`, in its order, then those that only a source knows, each with what stands now for the person. */
        MailingListSubscriptions: {
            items: components["schemas"]["MailingListState"][];
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `controller` | Controller: We ourselves. |
         *     | `partner` | Partner: A partner to whom contact details can be disclosed for direct marketing. |
         * @enum {string}
         */
        MarketerKind: "controller" | "partner" | (string & {});
        /** @description What stands now for the person on one channel and in one scope: prohibited, no choice or consented. */
        MarketingChoice: {
            /** @description What the person may do, each with the state to send as its `value`. */
            allowedActions: components["schemas"]["AllowedAction"][];
            channel: components["schemas"]["Channel"];
            /**
             * @description What holds now for the company and for partners, and why: by this choice, by one for another scope that
             *     covers it, by what the person is to the company, or without any choice.
             */
            effective: components["schemas"]["EffectiveChoice"];
            /**
             * @description Whether it is prohibited at some of the person's addresses or numbers, and not at all, by what somebody
             *     said for that address or number itself: a partner reported an objection that reaches the person on the next
             *     day, or several persons have the number. A number that others have too stays prohibited until each of
             *     them has taken it back.
             */
            prohibitedAtSome: boolean;
            /** @description Who made the choice; absent where nobody did. */
            recordedBy?: components["schemas"]["RecordedBy"];
            scope: components["schemas"]["Scope"];
            /** @description When the choice was made; absent where nobody did. */
            since?: components["schemas"]["Instant"];
            /** @description What was chosen; `effective` says what holds. */
            state: components["schemas"]["State"];
        };
        /** @description A prohibition or permission of the person for one channel and scope (notice section 4, GDPR Art. 21(2)), of the category `marketing-prohibitions`. */
        MarketingProhibition: {
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "marketing-prohibitions";
            channel: components["schemas"]["Channel"];
            recordedAt: components["schemas"]["Instant"];
            scope: components["schemas"]["Scope"];
            state: components["schemas"]["State"];
        };
        /** @description The person's choices about direct marketing, customer communication, disclosure to partners and profiling, one for each channel and scope. */
        MarketingProhibitions: {
            /**
             * @description `person`: they hold for all addresses and numbers of the person. `address`: the login is tied to
             *     nobody in the register; they hold for its verified e-mail address.
             */
            appliesTo: components["schemas"]["AppliesTo"];
            /** @description All 6 channels × 4 scopes. */
            choices: components["schemas"]["MarketingChoice"][];
        };
        /** @description The choices to change, 1 to 24; the others stay. */
        MarketingProhibitionsChange: {
            choices: components["schemas"]["RequestedChoice"][];
        };
        /**
         * @description The rule by which a channel and scope is permitted or not. `GET /vocabulary` has them in words. More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `restricted` | The processing of your data is restricted: it is only stored |
         *     | `objection` | It is prohibited, by itself or as part of a wider prohibition |
         *     | `legal-person-prohibited` | It is prohibited at an address or number where you are reached as an organisation's contact |
         *     | `consent` | You have consented to it |
         *     | `electronic-consent` | You have consented to electronic marketing on this channel |
         *     | `terminal-consent` | You have consented to what is stored on your device or read from it |
         *     | `customer-exception` | You are our customer, and it is about similar products and services of our own |
         *     | `own-service` | You use our service, and it is about that service |
         *     | `consent-needed` | It needs your consent, and there is none |
         *     | `electronic-consent-needed` | Electronic marketing on this channel needs your consent, and there is none |
         *     | `terminal-consent-needed` | What is stored on your device or read from it needs your consent, and there is none |
         *     | `legal-person` | You are reached as an organisation's contact, and nobody has prohibited it |
         *     | `until-prohibited` | It needs no consent, and nobody has prohibited it |
         *     | `legitimate-interest` | It rests on a legitimate interest, and nobody has prohibited it |
         *     | `shared` | Somebody else has the same address or number, and what holds for them decides |
         * @enum {string}
         */
        MarketingRule: "restricted" | "objection" | "legal-person-prohibited" | "consent" | "electronic-consent" | "terminal-consent" | "customer-exception" | "own-service" | "consent-needed" | "electronic-consent-needed" | "terminal-consent-needed" | "legal-person" | "until-prohibited" | "legitimate-interest" | "shared" | (string & {});
        /** @description Whom the login is tied to: the data subject's name and roles at organisations, or what a login can do that is tied to nobody. */
        Me: {
            /** @description The person's roles at organisations. */
            contactRoles: components["schemas"]["ContactRoleSummary"][];
            /**
             * @description The whole name as it is written and read: the given name first, or, of names in Chinese, Japanese or Korean characters, the family name first and without a space. Show this one.
             * @example Liisa Virtanen
             */
            displayName?: string;
            /**
             * @description The family name, where contact details are held and not withheld.
             * @example Virtanen
             */
            familyName?: string;
            /**
             * @description The given name, where contact details are held and not withheld.
             * @example Liisa
             */
            givenName?: string;
            /** @description In which language the person is written to, and answered where no language is asked for: `GET /me/preferences`. */
            language: components["schemas"]["Language"];
            /** @description Whether the login is tied to a data subject. */
            linked: boolean;
            /** @description What a login that is tied to nobody is told, in the language of the answer. */
            message?: string;
            /**
             * Format: int64
             * @description How many of the person's requests are open: `GET /me/requests`.
             */
            openRequests: number;
            /**
             * Format: int64
             * @description How many messages of staff the person has not marked as read with `putMyRequestReadMark`, of closed requests too.
             */
            unreadMessages: number;
        };
        /** @description A message of a conversation. What the person wrote is portable (GDPR Art. 20), what the controller wrote is not. */
        Message: {
            author: components["schemas"]["Author"];
            sentAt: components["schemas"]["Instant"];
            /** @description What the message says; at most 20,000 characters. */
            text: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `email` | E-mail: Electronic mail. |
         *     | `sms` | Text message: Text and picture messages to your phone. |
         * @enum {string}
         */
        MessageChannel: "email" | "sms";
        /** @description A header for the head of an e-mail, to be added as it is, on one line. */
        MessageHeader: {
            /**
             * @description The header's name.
             * @example List-Unsubscribe-Post
             */
            name: string;
            /**
             * @description The header's value.
             * @example List-Unsubscribe=One-Click
             */
            value: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `customer` | Customer message: The message served the customer relationship. |
         *     | `marketing` | Marketing message: The message promoted services. |
         * @enum {string}
         */
        MessageKind: "customer" | "marketing";
        /** @description Everything that the person can choose about marketing, in one answer: choices with what holds, mailing lists, consents, the partners and the wordings of consents. */
        MyChoices: {
            /** @description What the person may do with all of it at once: prohibit everything, with `value` as what to send as `everything`. */
            allowedActions: components["schemas"]["AllowedAction"][];
            appliesTo: components["schemas"]["AppliesTo"];
            /** @description All 6 channels × 4 scopes, as `getMarketingProhibitions` answers them. */
            choices: components["schemas"]["MarketingChoice"][];
            /** @description The consents, as `listMyConsents` answers them, those withdrawn included; none for a login that is tied to nobody. */
            consents: components["schemas"]["ConsentState"][];
            /** @description The mailing lists, as `listMailingListSubscriptions` answers them; none for a login that is tied to nobody. */
            lists: components["schemas"]["MailingListState"][];
            /** @description The partners to which the person can give a consent; none for a login that is tied to nobody. */
            partners: components["schemas"]["ConsentPartner"][];
            /** @description The words to show to whoever gives a consent now, of every kind of consent. */
            wordings: components["schemas"]["ConsentWording"][];
        };
        /** @description A refusal of everything in one request (GDPR Art. 21(2) and (3), Art. 7(3)). */
        MyChoicesChange: {
            everything: components["schemas"]["EverythingChoice"];
        };
        /** @description The person's contact details as they are held. Where several systems hold them, these are the CRM's, or else those that came first. */
        MyContactDetails: {
            allowedActions: components["schemas"]["AllowedAction"][];
            /** @description The e-mail address at which the person can be reached; absent where none is held. */
            email?: string;
            /** @description The person's family name. */
            familyName: string;
            /** @description The person's given name. */
            givenName: string;
            /** @description The language in which the controller deals with the person, `fi`, `sv` or `en`; absent where none is held. */
            language?: string;
            pendingEmail?: components["schemas"]["PendingEmail"];
            /** @description The phone number at which the person can be reached; absent where none is held. */
            phone?: string;
            /** @description The ids of all systems that hold contact details of the person, sorted. A correction reaches each of them. */
            sources: string[];
            /** @description The person's job title; absent where none is held. */
            title?: string;
        };
        /** @description What is held about the person, category by category in the privacy notice's order (GDPR Art. 15(1)); categories of which nothing is held are listed with 0. */
        MyData: {
            items: components["schemas"]["CategorySummary"][];
        };
        /** @description What holds for a partner for which the person has a consent, where it differs from what holds for partners without one. */
        NamedPartnerDecision: {
            decision: components["schemas"]["EffectiveDecision"];
            /**
             * @description The partner, by the id that its consents have.
             * @example nordic-media
             */
            marketer: string;
            /**
             * @description Its name for people.
             * @example Nordic Media Oy
             */
            name: string;
        };
        /** @description A person who may be disclosed, named by an e-mail address or a phone number. */
        NamedPerson: {
            /**
             * @description As in a prohibition check: plain, or SHA-256 of the normal form in hexadecimal.
             * @example aino.virtanen@example.fi
             */
            identifier: string;
            identifierType: components["schemas"]["IdentifierType"];
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `exact` | Exactly |
         *     | `prefix` | Beginning |
         * @enum {string}
         */
        NameMatch: "exact" | "prefix";
        /** @description By `exact` match, the default, both names are needed; by `prefix`, at least three characters of the family name. */
        NameSearch: {
            /**
             * @description The Finnish Business ID of an organisation of theirs.
             * @example 1234567-8
             */
            businessId?: string;
            /** @description The family name, whatever its case, at most 100 characters; with `prefix`, its beginning, three characters at least. */
            familyName: string;
            /** @description The given name, whatever its case, at most 100 characters; with `prefix`, its beginning. Absent only with `prefix`. */
            givenName?: string;
            match?: components["schemas"]["NameMatch"];
            /** @description The name of an organisation of theirs, or its beginning. */
            organisation?: string;
        };
        /** @description What login an operation needs (RFC 9470): what the answer's `WWW-Authenticate` says. */
        NeededLogin: {
            /** @description How strong it is: one of these values of `acr`, the preferred first; absent where any will do. */
            acrValues?: string[];
            /**
             * Format: int64
             * @description How long ago, in seconds, the person may have logged in at the issuer (`auth_time`).
             */
            maxAge: number;
        };
        /** @description A consent that the person gives in the portal (GDPR Art. 7). It is in force with the answer. */
        NewConsent: {
            /** @description Required for marketing, and for nothing else. */
            channel?: components["schemas"]["Channel"];
            /**
             * @description `controller`, or a partner by its name in checks.
             * @example nordic-media
             */
            marketer: string;
            /** @description Absent: `marketing`. `web-analytics` is for the `controller`. */
            purpose?: components["schemas"]["ConsentPurpose"];
            /** @description Required for marketing, and for nothing else. */
            scope?: components["schemas"]["Scope"];
            /**
             * @description The version of the wording that was shown.
             * @example 2026-11
             */
            wordingVersion: string;
        };
        /** @description A disclosure that was made by another way than the portal's, as staff enters it (notice section 5). */
        NewDisclosure: {
            /** @description When; not in the future. */
            disclosedAt: components["schemas"]["Instant"];
            /** @description What was disclosed: fields of contact data (`givenName`, `familyName`, `email`, `phone`, `language`, `organisation`, `title`, `workEmail`, `workPhone`), or the name of a category for all of it. The own address and number within a sole trader's or consumer's `organisation` go as `email` or `workEmail`, `phone` or `workPhone`. */
            fields: string[];
            /** @description The legal basis; for an authority, what entitles it to the data. */
            legalBasis: string;
            /** @description Why not before; required with `notShownUntil`, as is `order`. */
            notShownGround?: string;
            /** @description Only of an authority, and only entered by the data protection officer: the data subjects see nothing of it before this date in Helsinki, twelve months ahead at most by default. */
            notShownUntil?: components["schemas"]["LocalDate"];
            /** @description An authority's order, by its number and date. */
            order?: string;
            /** @description What for, as the data subjects read it. */
            purpose: string;
            /**
             * @description The recipient's id.
             * @example police
             */
            recipient: string;
            /** @description Whose data: the ids that the search answers. */
            subjects: string[];
        };
        /** @description A hold to place: what it keeps from deletion, on which ground and why (GDPR Art. 17(3)). */
        NewHold: {
            /** @description Only this category; without it and `item`, everything held about the subject. */
            category?: components["schemas"]["Category"];
            ground: components["schemas"]["HoldGround"];
            /** @description Only this item. */
            item?: components["schemas"]["UUID"];
            /** @description The subject is not shown the hold before this date in Helsinki, twelve months ahead at most by default; only of an `authority-order`. */
            notShownUntil?: components["schemas"]["LocalDate"];
            /** @description Why, in words for colleagues; the subject does not see it. */
            reason: string;
            /** @description The day on which it is to be looked at again, a date in Helsinki; three months ahead by default. Who asks for an erasure that an `audit` or a `security-incident` delays is told it. */
            reviewOn?: components["schemas"]["LocalDate"];
            subject: components["schemas"]["UUID"];
        };
        /** @description Another data subject (`other`) who is the same person, and why staff says so. */
        NewJoin: {
            other: components["schemas"]["UUID"];
            /** @description Why, in words for colleagues; the subject does not see it. */
            reason: string;
        };
        /** @description A login that is the data subject's, on evidence that staff has seen. */
        NewLoginLink: {
            /** @description The customers' issuer from which the login comes, as in the claim `iss` of its tokens; at most 500 characters. */
            issuer: string;
            /** @description Why, in words for colleagues; the subject does not see it. */
            reason: string;
            /** @description The issuer's id for the login, as in the claim `sub` of its tokens; at most 255 characters. */
            sub: string;
        };
        /** @description A restriction of processing to place: what may only be stored, on which ground and why (GDPR Art. 18). */
        NewRestriction: {
            /** @description Only this category; without it and `item`, everything held about the subject. */
            category?: components["schemas"]["Category"];
            ground: components["schemas"]["RestrictionGround"];
            /** @description Only this item. */
            item?: components["schemas"]["UUID"];
            /** @description Why, in words for colleagues; the subject does not see it. */
            reason: string;
            /** @description The day on which it is to be looked at again, a date in Helsinki; a month ahead by default. */
            reviewOn?: components["schemas"]["LocalDate"];
            subject: components["schemas"]["UUID"];
        };
        /** @description The day on which staff looks again at a hold or a restriction. */
        NewReview: {
            /** @description A date in Helsinki, today or later. */
            reviewOn: components["schemas"]["LocalDate"];
        };
        /** @description A source system's person who is somebody else than the data subject, and why staff says so. */
        NewSeparation: {
            /** @description The source's own id; an empty or blank one too, which earlier joined those who had it. */
            personId: string;
            /** @description Why, in words for colleagues; the subject does not see it. */
            reason: string;
            /** @description The id of the source system that knows the person by `personId`; at most 100 characters. */
            source: string;
        };
        /** @description A paragraph (`text`), or the entries of a list or lines of an address (`items`). */
        NoticeBlock: {
            /** @description The entries of the list, or the lines of the address, in their order; absent in a paragraph. */
            items?: string[];
            kind: components["schemas"]["NoticeBlockKind"];
            /** @description The paragraph's text; absent in a list and an address. */
            text?: string;
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `paragraph` | Paragraph |
         *     | `list` | List |
         *     | `address` | Address |
         * @enum {string}
         */
        NoticeBlockKind: "paragraph" | "list" | "address" | (string & {});
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `email` | By e-mail |
         *     | `post` | By letter |
         * @enum {string}
         */
        NoticeBy: "email" | "post" | (string & {});
        /** @description A category of personal data, with what carries each of its purposes. */
        NoticeCategory: {
            category: components["schemas"]["Term"];
            grounds: components["schemas"]["PurposeGround"][];
        };
        /** @description What is processed now for which purposes, on which legal bases and by which processors. */
        NoticeProcessing: {
            categories: components["schemas"]["NoticeCategory"][];
            /** @description The legal bases that the categories name, in words. */
            legalBases: components["schemas"]["Term"][];
            /** @description The subcontractors that process personal data, by name. */
            processors: components["schemas"]["Processor"][];
            /** @description The purposes that the categories and processors name, in words. */
            purposes: components["schemas"]["Term"][];
        };
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
            /** @description The section's heading, without its number. */
            heading: string;
            /**
             * Format: int32
             * @description The section's number in the notice, from 1: section 7 is cited as `notice-7`.
             */
            number: number;
        };
        /** @description A version of the privacy notice. */
        NoticeVersion: {
            lastUpdated: components["schemas"]["LocalDate"];
            /**
             * @description The name of the version, under which it was in force.
             * @example 2026-1
             */
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
            /** @description With a rectification: the corrected fields without a new value. What you have there is not valid any more: it was removed or erased, or the new value is not for you. */
            noLongerValid?: string[];
            /** @description The receiver's own ids for the person and the item, and codes, by the type. */
            reference: {
                [key: string]: unknown;
            };
            /**
             * @description What it is about.
             * @example prohibition
             */
            type: string;
            /** @description With a rectification: the corrected fields as they are held now, of a source system's own item, or of what was disclosed to a partner. A list where several items with different values were corrected. */
            values?: {
                [key: string]: unknown;
            };
        };
        /** @description A page of the items that a notification is about. */
        NotificationItems: {
            /** @description The receiver's own ids of the items; empty for a notification without `items` in its `reference`. */
            items: string[];
            /** @description Asks for the next page; absent on the last one. */
            nextCursor?: string;
        };
        /** @description A page of the notifications that the caller has not acknowledged: prohibitions first, then the oldest. */
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            /** @description The opaque `cursor` of the next page; absent on the last page. */
            nextCursor?: string;
        };
        /** @description A source system or partner, and what waits for it. */
        NotificationReceiver: {
            /**
             * Format: int64
             * @description Notifications that were given up.
             */
            dead: number;
            /** @description Since when nothing is sent to its webhook, because it answered 410. */
            disabledSince?: components["schemas"]["Instant"];
            /** @description Until when nothing is sent to its webhook, because it asked for a pause. */
            pausedUntil?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Notifications that wait to be sent or fetched.
             */
            pending: number;
            /**
             * @description The source system or partner.
             * @example partner:acme-events
             */
            receiver: string;
            /**
             * Format: int64
             * @description Notifications, pending or given up, that have not been confirmed for too long.
             */
            unconfirmed: number;
            way: components["schemas"]["NotificationWay"];
        };
        /** @description All receivers of notifications, source systems and partners, by name, with what waits for each. */
        NotificationReceivers: {
            items: components["schemas"]["NotificationReceiver"][];
        };
        /**
         * @description `webhook`: it is sent its notifications. `webhook-disabled`: it was, until its webhook answered 410. `pull`: it
         *     fetches them. `not-configured`: notifications wait for a receiver that the configuration does not name. More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `webhook` | Webhook: Notifications are sent to the receiver’s address. |
         *     | `webhook-disabled` | Webhook disabled: The address answered 410; notifications are sent there no more. |
         *     | `pull` | Fetched: The receiver fetches its notifications. |
         *     | `not-configured` | Not configured: Notifications wait for a receiver that the configuration does not name. |
         * @enum {string}
         */
        NotificationWay: "webhook" | "webhook-disabled" | "pull" | "not-configured" | (string & {});
        /** @description A partner's report that a person objected to direct marketing (GDPR Art. 21(2)-(3)). It is in force with the answer. */
        ObjectionReport: {
            /** @description Where the person wants no marketing; all channels without it, or with none. */
            channels?: components["schemas"]["Channel"][];
            /**
             * @description As in a check: plain, or SHA-256 of the normal form.
             * @example aino.virtanen@example.fi
             */
            identifier: string;
            identifierType: components["schemas"]["IdentifierType"];
            /** @description When the person said so; not in the future. */
            receivedAt: components["schemas"]["Instant"];
            /** @description Your own opaque reference: nothing that says who the person is. */
            reference?: string;
            /**
             * @description What the person objects to; `direct-marketing` without it, or with none, which covers newsletters
             *     and invitations, profiling and disclosure for it.
             */
            scopes?: components["schemas"]["Scope"][];
        };
        /** @description An order, invoice or delivery, of the category `orders-and-billing`; kept as an accounting voucher (Accounting Act 1336/1997, chapter 2, section 10). `date` is a Helsinki date. */
        OrderOrInvoice: {
            /** @description Amount: The document’s total. */
            amount?: string;
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "orders-and-billing";
            /** @description Currency: The currency of the amount. */
            currency?: string;
            date: components["schemas"]["LocalDate"];
            kind: components["schemas"]["DocumentKind"];
            /** @description Lines: What the document lists. */
            lines: string[];
            /** @description Number: The document’s number. */
            number: string;
        };
        /** @description An organisation as its contact persons' data shows it: name, Business ID and contact details. Of a sole trader or a consumer it is the person's own relation with the controller (notice section 2). */
        Organisation: {
            /** @description The organisation's postal address, at most 500 characters; absent where none is held. */
            address?: string;
            /** @description The Finnish Business ID (Y-tunnus), such as `1234567-8`; absent where none is held. */
            businessId?: string;
            /** @description The organisation's own address, such as `info@`; of a sole trader or consumer, the person's. It has a normal form (`ProhibitionCheck`). */
            email?: string;
            kind: components["schemas"]["OrganisationKind"];
            /** @description Its name; of a consumer, the person's own name or the service that is used. */
            name: string;
            /** @description The organisation's own number; of a sole trader or consumer, the person's. It has a normal form (`ProhibitionCheck`). */
            phone?: string;
            relation?: components["schemas"]["OrganisationRelation"];
        };
        /**
         * @description What the organisation is. `company`, `association`, `public-body`: legal persons, whose contact person the data subject is; `sole-trader`: a natural person who trades; `consumer`: no organisation but the person's own relation, as a consumer or as a user of the services without an organisation.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `company` | Company: A legal person whose contact person you are. |
         *     | `sole-trader` | Sole trader: A natural person who trades; for marketing the rules for natural persons apply. |
         *     | `consumer` | Consumer: Your own relation with us, without an organisation. |
         *     | `association` | Association: A legal person whose contact person you are. |
         *     | `public-body` | Public body: An authority or other public body whose contact person you are. |
         * @enum {string}
         */
        OrganisationKind: "company" | "sole-trader" | "consumer" | "association" | "public-body";
        /**
         * @description `customer`: it has bought or uses a service; `prospect`: it may become a customer. Without it nobody is known as a customer, and nothing is permitted for being one (Act 917/2014 §200).
         *
         *     | value | meaning |
         *     |---|---|
         *     | `customer` | Customer: It has bought or uses a service. |
         *     | `prospect` | Prospect: It may become a customer. |
         * @enum {string}
         */
        OrganisationRelation: "customer" | "prospect";
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `created` | Created |
         *     | `updated` | Updated |
         *     | `unchanged` | Unchanged |
         *     | `deleted` | Deleted |
         *     | `ignored-older` | Ignored as older: A later version is held already. |
         *     | `parked` | Parked: The line waits until a restriction or a hold ends. |
         *     | `blocked-by-tombstone` | Blocked by an erasure: The person was erased, and their data is not brought in again. |
         *     | `rejected` | Rejected |
         * @enum {string}
         */
        Outcome: "created" | "updated" | "unchanged" | "deleted" | "ignored-older" | "parked" | "blocked-by-tombstone" | "rejected" | (string & {});
        /** @description A page that the person opened, or on which the person asked for a brochure, of the category `page-views`. */
        PageView: {
            /** @description Brochure: The brochure that you asked for on the page. */
            brochure?: string;
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "page-views";
            openedAt: components["schemas"]["Instant"];
            /** @description Page: The page that you opened. */
            page: string;
        };
        /** @description What a partner may use, has used, and is known by. */
        PartnerQuota: {
            /** @description Identifiers in a day (UTC): those that are checked, lines with an error, reported objections. */
            identifiers: components["schemas"]["QuotaWindow"];
            /** @description Whether it markets for the controller itself: then checks decide for the controller. */
            marketsForController: boolean;
            /** @description How notifications reach the partner, and what waits for it. */
            notifications: components["schemas"]["NotificationReceiver"];
            /**
             * @description The caller's name: the marketer of its checks, and by which consents name it.
             * @example nordic-media
             */
            partner: string;
            /** @description The recipient that stands for the partner in disclosures. Absent where there is none: then nothing was disclosed to it, and its feed is empty. */
            recipient?: components["schemas"]["PartnerRecipient"];
            /** @description Requests in a minute. */
            requests: components["schemas"]["QuotaWindow"];
            signingKeys: components["schemas"]["SigningKeyIds"];
            streams: components["schemas"]["StreamUse"];
        };
        /** @description The recipient that a partner is. */
        PartnerRecipient: {
            /** @description How the partner is told of changes. */
            channel: components["schemas"]["RecipientChannel"];
            /** @description Where the people are told to turn to. */
            contact: string;
            /**
             * @description ISO 3166-1 alpha-2.
             * @example FI
             */
            country: string;
            /**
             * @description Its id in the register of recipients.
             * @example acme-events
             */
            id: string;
            /** @description The name that the people see in their list of disclosures. */
            name: string;
        };
        /** @description A new e-mail address that does not count yet: its reader has to confirm it by the link in the mail. */
        PendingEmail: {
            /**
             * @description The new address, as the person wrote it.
             * @example liisa@example.net
             */
            address: string;
            /**
             * @description Until when the link works. Then the address is forgotten, and the old one stays.
             * @example "2026-11-23T10:00:00.000Z"
             */
            until: components["schemas"]["Instant"];
        };
        /** @description A subscription that waits for its confirmation by the link in the mail. Until then it does not count. */
        PendingSubscription: {
            /** @description Until when it can be confirmed. */
            expiresAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
        };
        /** @description A channel and a scope on which you may go on. */
        PermittedUse: {
            channel: components["schemas"]["Channel"];
            scope: components["schemas"]["Scope"];
        };
        /** @description How the portal speaks to a person. */
        Preferences: {
            /** @description The language of answers to requests that ask for none with `Accept-Language`, and of mails. */
            language: components["schemas"]["Language"];
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
            /** @description What is processed now for which purposes, on which legal bases and by which processors (notice sections 3, 5 and 6); absent in a version that is no longer in force. */
            processing?: components["schemas"]["NoticeProcessing"];
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
            /** @description Of `insufficient-user-authentication`: what login the operation needs. A page sends the browser to `/login?stepUp=needed&return=…`, which asks the issuer for it. */
            login?: components["schemas"]["NeededLogin"];
            /**
             * @description The id of the operation that does what this one refuses; absent where there is none.
             * @example fileMyRequest
             */
            operation?: string;
            /** @description Why it is refused in the present state: the `reason` of the allowed action that is not possible, where there is one. */
            reason?: components["schemas"]["ProblemReason"];
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description What the type means, in the language of the answer. */
            title: string;
            type: components["schemas"]["ProblemType"];
        };
        /**
         * @description `people`: whoever uses a page; `developers`: whoever writes it, for a page that is right never meets it. More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `people` | People: The title is written for those who use a page. |
         *     | `developers` | Developers: The title is written for those who make a page. |
         * @enum {string}
         */
        ProblemAudience: "people" | "developers" | (string & {});
        /** @description A place in the request that was wrong. */
        ProblemPlace: {
            /** @description What is wrong with it, to decide by. */
            code: components["schemas"]["FaultCode"];
            /** @description What is wrong with it, in the language of the answer. */
            message: string;
            /** @description A JSON Pointer (RFC 6901) into the body, or the name of the parameter. */
            pointer: string;
        };
        /** @description Why something is refused in the present state. */
        ProblemReason: {
            code: components["schemas"]["RefusalReason"];
            /** @description The reason in words, in the language of the answer. */
            text: string;
        };
        /**
         * @description The stable type of a problem. More can be added.
         *
         *     | type | status | meaning |
         *     |---|---|---|
         *     | `urn:privacy-portal:problem:digest-mismatch` | 400 | What came is not what its digest says |
         *     | `urn:privacy-portal:problem:idempotency-key-required` | 400 | Send a key that tells a repeated request |
         *     | `urn:privacy-portal:problem:invalid-cursor` | 400 | The place in the list is not known; start from the beginning |
         *     | `urn:privacy-portal:problem:invalid-request` | 400 | The request could not be read |
         *     | `urn:privacy-portal:problem:validation-failed` | 400 | Something in the request is not valid |
         *     | `urn:privacy-portal:problem:insufficient-user-authentication` | 401 | Sign in again to do this |
         *     | `urn:privacy-portal:problem:session-ended` | 401 | Your session has ended, sign in again |
         *     | `urn:privacy-portal:problem:unauthenticated` | 401 | Sign in first |
         *     | `urn:privacy-portal:problem:csrf-header-missing` | 403 | The header X-Requested-With is missing |
         *     | `urn:privacy-portal:problem:forbidden` | 403 | You have no right to do this |
         *     | `urn:privacy-portal:problem:email-not-verified` | 404 | Your e-mail address is not verified |
         *     | `urn:privacy-portal:problem:login-not-linked` | 404 | We hold nothing under this login, or could not tie it to you safely |
         *     | `urn:privacy-portal:problem:not-found` | 404 | Not found |
         *     | `urn:privacy-portal:problem:method-not-allowed` | 405 | This cannot be done here |
         *     | `urn:privacy-portal:problem:not-acceptable` | 406 | The answer is not available in the form asked for |
         *     | `urn:privacy-portal:problem:answers-not-read` | 408 | The answers were not read, and more of them cannot be kept |
         *     | `urn:privacy-portal:problem:request-timeout` | 408 | The request took too long to arrive |
         *     | `urn:privacy-portal:problem:content-withheld` | 409 | The content is not shown; the item says why |
         *     | `urn:privacy-portal:problem:extension-too-late` | 409 | The request can no longer be extended |
         *     | `urn:privacy-portal:problem:items-in-review` | 409 | Items are still under review |
         *     | `urn:privacy-portal:problem:limit-reached` | 409 | No more can be added |
         *     | `urn:privacy-portal:problem:preview-outdated` | 409 | What would happen has changed since you looked; look again |
         *     | `urn:privacy-portal:problem:processing-restricted` | 409 | Processing is restricted; this cannot be changed now |
         *     | `urn:privacy-portal:problem:recording-blocked` | 409 | The recording is kept as it is for the time being |
         *     | `urn:privacy-portal:problem:request-in-flight` | 409 | The same request is already under way |
         *     | `urn:privacy-portal:problem:state-conflict` | 409 | Not possible in the present state |
         *     | `urn:privacy-portal:problem:version-conflict` | 409 | This version is held with another content |
         *     | `urn:privacy-portal:problem:cursor-expired` | 410 | The list of changes does not go back that far; check everything and start without a cursor |
         *     | `urn:privacy-portal:problem:length-required` | 411 | Say how long the body is |
         *     | `urn:privacy-portal:problem:stale-revision` | 412 | It has been changed in the meantime; look again |
         *     | `urn:privacy-portal:problem:content-too-large` | 413 | The request is too large |
         *     | `urn:privacy-portal:problem:uri-too-long` | 414 | The address is too long |
         *     | `urn:privacy-portal:problem:audio-type` | 415 | The file is no recording of a kind that is taken |
         *     | `urn:privacy-portal:problem:file-type` | 415 | The file is no PDF, JPEG or PNG |
         *     | `urn:privacy-portal:problem:unsupported-media-type` | 415 | The request is in a form that is not supported |
         *     | `urn:privacy-portal:problem:range-not-satisfiable` | 416 | There is no such part |
         *     | `urn:privacy-portal:problem:misdirected-request` | 421 | This address is not served here |
         *     | `urn:privacy-portal:problem:idempotency-key-reused` | 422 | The key was used for another request |
         *     | `urn:privacy-portal:problem:other-operation-needed` | 422 | This cannot be changed this way |
         *     | `urn:privacy-portal:problem:revision-required` | 428 | State which revision you are changing |
         *     | `urn:privacy-portal:problem:too-many-requests` | 429 | Too many requests |
         *     | `urn:privacy-portal:problem:header-fields-too-large` | 431 | The headers are too large |
         *     | `urn:privacy-portal:problem:internal-error` | 500 | Something went wrong on our side |
         *     | `urn:privacy-portal:problem:service-unavailable` | 503 | The service is not available right now; try again shortly |
         * @enum {string}
         */
        ProblemType: "urn:privacy-portal:problem:digest-mismatch" | "urn:privacy-portal:problem:idempotency-key-required" | "urn:privacy-portal:problem:invalid-cursor" | "urn:privacy-portal:problem:invalid-request" | "urn:privacy-portal:problem:validation-failed" | "urn:privacy-portal:problem:insufficient-user-authentication" | "urn:privacy-portal:problem:session-ended" | "urn:privacy-portal:problem:unauthenticated" | "urn:privacy-portal:problem:csrf-header-missing" | "urn:privacy-portal:problem:forbidden" | "urn:privacy-portal:problem:email-not-verified" | "urn:privacy-portal:problem:login-not-linked" | "urn:privacy-portal:problem:not-found" | "urn:privacy-portal:problem:method-not-allowed" | "urn:privacy-portal:problem:not-acceptable" | "urn:privacy-portal:problem:answers-not-read" | "urn:privacy-portal:problem:request-timeout" | "urn:privacy-portal:problem:content-withheld" | "urn:privacy-portal:problem:extension-too-late" | "urn:privacy-portal:problem:items-in-review" | "urn:privacy-portal:problem:limit-reached" | "urn:privacy-portal:problem:preview-outdated" | "urn:privacy-portal:problem:processing-restricted" | "urn:privacy-portal:problem:recording-blocked" | "urn:privacy-portal:problem:request-in-flight" | "urn:privacy-portal:problem:state-conflict" | "urn:privacy-portal:problem:version-conflict" | "urn:privacy-portal:problem:cursor-expired" | "urn:privacy-portal:problem:length-required" | "urn:privacy-portal:problem:stale-revision" | "urn:privacy-portal:problem:content-too-large" | "urn:privacy-portal:problem:uri-too-long" | "urn:privacy-portal:problem:audio-type" | "urn:privacy-portal:problem:file-type" | "urn:privacy-portal:problem:unsupported-media-type" | "urn:privacy-portal:problem:range-not-satisfiable" | "urn:privacy-portal:problem:misdirected-request" | "urn:privacy-portal:problem:idempotency-key-reused" | "urn:privacy-portal:problem:other-operation-needed" | "urn:privacy-portal:problem:revision-required" | "urn:privacy-portal:problem:too-many-requests" | "urn:privacy-portal:problem:header-fields-too-large" | "urn:privacy-portal:problem:internal-error" | "urn:privacy-portal:problem:service-unavailable" | (string & {});
        /** @description A problem in words. */
        ProblemWords: {
            /** @description For whom the title is written. */
            audience: components["schemas"]["ProblemAudience"];
            /**
             * @description What a refusal of this type is headed with.
             * @example Ei löytynyt
             */
            title: string;
        };
        /** @description Somebody who processes personal data on the controller's behalf. */
        Processor: {
            /** @description What it handles; within a category, this one alone. */
            categories: components["schemas"]["Category"][];
            /**
             * @description Where to turn to.
             * @example privacy@mail-cloud.example
             */
            contact: string;
            /**
             * @description ISO 3166-1 alpha-2: where it processes the data.
             * @example US
             */
            country: string;
            /**
             * @description The country in the language of the answer.
             * @example Yhdysvallat
             */
            countryName: string;
            /**
             * @description The processor's name.
             * @example Mail Cloud Inc.
             */
            name: string;
            /** @description What it processes the data for; within a category, what it processes this one for. */
            purposes: components["schemas"]["Purpose"][];
            /** @description Outside the EEA: what the transfer rests on, and how to get a copy of the safeguards. */
            transferBasis?: components["schemas"]["Term"];
        };
        /** @description A channel and a scope on which you may not go on. */
        ProhibitedUse: {
            channel: components["schemas"]["Channel"];
            scope: components["schemas"]["Scope"];
        };
        /** @description Something that changed about a data subject who was disclosed to the calling partner. */
        ProhibitionChange: {
            changedAt: components["schemas"]["Instant"];
            /** @description With a prohibition: the channels and scopes on which you may not go on with this person. Absent with the others. */
            prohibited?: components["schemas"]["ProhibitedUse"][];
            /**
             * @description The name that came with the disclosure.
             * @example D-7kq3m9xd2c4r8t5v0wza
             */
            reference: string;
            /** @description SHA-256 of the normal form of each address and number in the disclosed fields, in hexadecimal: those that are held, and former ones as long as the person is known by them for objections. None after an erasure: the reference always stands. */
            sha256: string[];
            type: components["schemas"]["RecipientNoticeType"];
        };
        /** @description The changes after a cursor, oldest first, for the data subjects who were disclosed to the calling partner. */
        ProhibitionChanges: {
            /** @description In the order in which they are to be applied. */
            items: components["schemas"]["ProhibitionChange"][];
            /** @description Whether there is more already. */
            more: boolean;
            /** @description Keep it: `cursor` of the next request, now or later. */
            nextCursor: string;
        };
        /** @description A question whether somebody may be contacted: an identifier, on one channel and in one scope. */
        ProhibitionCheck: {
            channel: components["schemas"]["Channel"];
            /**
             * @description An e-mail address, a phone number (Finnish unless it names a country), SHA-256 of the
             *     normal form of either, in hexadecimal, or a reference; without control characters. Normal form of an e-mail
             *     address: Unicode NFC, without White_Space and format characters (Cf) at its ends, its local
             *     part lower-cased, its domain in ASCII by UTS #46 non-transitional. Normal form of a phone
             *     number: E.164, without extension; a number that is possible, that is of a length that its
             *     country has. Digits, spaces, hyphens, dots and brackets around a prefix are read, `tel:` before
             *     them, `ext`, `x` or `;ext=` with an extension behind; with other letters, a second number or
             *     decimals (`.0`) there is none.
             * @example aino.virtanen@example.fi
             */
            identifier: string;
            identifierType: components["schemas"]["CheckIdentifierType"];
            scope: components["schemas"]["Scope"];
            /**
             * @description A key of your own: comes back with the answer as you sent it. The portal does not store or log it. No control characters. It is no part of a receipt of `checkProhibitions`.
             * @example customer-4711
             */
            yourReference?: string;
        };
        /** @description The checks that are asked for, 1 to 1,000. The marketer for whom they are decided is the caller. */
        ProhibitionCheckRequest: {
            checks: components["schemas"]["ProhibitionCheck"][];
        };
        /** @description The decisions of one request, with the signed receipt of them. */
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
            /**
             * @description The signed receipt, a compact JWS of type `prohibition-check-receipt+jws`. Its claims: `jti` the
             *     check's id, `iss` the portal's address, `sub` the marketer, `checkedAt`, `validUntil`, `iat` and `exp`
             *     the same in seconds, `checks` their number, and
             *     `questionsSha256` and `answersSha256`: SHA-256, in hexadecimal, of a line for each check
             *     (`identifierType`, `identifier`, `channel`, `scope` as they were sent) and for each answer
             *     (`decision`, `permitted`, `section`), values separated by a tab, each line ended by a line feed.
             *     Verify it by the keys of `GET /signing-keys`.
             */
            receipt: string;
            /** @description 24 hours after the check at most. A later check overrides the answers before that. */
            validUntil: components["schemas"]["Instant"];
        };
        /** @description The decision of one check. */
        ProhibitionDecision: {
            decision: components["schemas"]["DecisionCode"];
            /** @description Whether to go on. */
            permitted: boolean;
            /** @description The section of law that the decision rests on; `GET /vocabulary` has it in words. */
            section: components["schemas"]["ArticleCode"];
            /** @description What the check had there; absent where it had none. */
            yourReference?: string;
        };
        /** @description A field of the item that a rectification is about, as it is held and as it is proposed (GDPR Art. 16). */
        ProposedCorrection: {
            /** @description The name of the field in the content of the item's category, such as `familyName`. */
            field: string;
            /** @description Absent where nothing is held, or where the member of staff may not see it. */
            present?: unknown;
            /** @description Absent where it is to be removed; of an object, the members that change. */
            proposed?: unknown;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `marketing` | Marketing and sales: Marketing and selling our services. |
         *     | `relationship` | Customer relationship: Managing the customer relationship. |
         *     | `billing` | Billing: Invoicing what has been ordered. |
         *     | `support` | Customer support: Offering customer support. |
         *     | `access-control` | Control of access rights: Making sure that our services are used only by those who have the right to. |
         *     | `development` | Development of services: Developing our services. |
         *     | `targeting` | Targeting: Analysing data to target marketing and services, for example by showing content that fits what you have been interested in before. |
         *     | `web-analytics` | Web analytics: Analysing and developing our website by data on its visitors. |
         * @enum {string}
         */
        Purpose: "marketing" | "relationship" | "billing" | "support" | "access-control" | "development" | "targeting" | "web-analytics";
        /** @description A purpose of a category with the legal basis that carries it. */
        PurposeGround: {
            /** @description More than one where it depends on whether the person is the customer themself. */
            legalBases: components["schemas"]["LegalBasis"][];
            /**
             * @description Where one of them is `legitimate-interest`: which interest it is, in words.
             * @example Our interest in marketing and selling our services.
             */
            legitimateInterest?: string;
            purpose: components["schemas"]["Purpose"];
        };
        /** @description A request as it stands, in the queue and after staff moved it on: no personal data. `receivedOn` and `dueOn`, the last day for the answer (GDPR Art. 12(3)), are Helsinki dates. */
        QueuedRequest: {
            /** @description Whether the last message is the person's: staff has neither written nor closed the request since. Who of staff has read it is not known. */
            awaitsAnswer: boolean;
            channel: components["schemas"]["RequestChannel"];
            /** @description How near the deadline is; absent when it is closed. */
            due?: components["schemas"]["DueFilter"];
            dueOn: components["schemas"]["LocalDate"];
            /** @description Whether the deadline was extended (GDPR Art. 12(3)); that is done once. */
            extended: boolean;
            ground?: components["schemas"]["Ground"];
            id: components["schemas"]["UUID"];
            outcome?: components["schemas"]["RequestOutcome"];
            receivedOn: components["schemas"]["LocalDate"];
            /** @description The request's number, which a person can say on the phone, such as `R-7K3M-9QXD`. */
            reference: string;
            right: components["schemas"]["Right"];
            state: components["schemas"]["RequestState"];
        };
        /** @description A quota in its present window of time. */
        QuotaWindow: {
            /**
             * Format: int64
             * @description How many are left of this window, as far as this replica knows.
             */
            left: number;
            /**
             * Format: int64
             * @description How many in each window.
             */
            limit: number;
            /** @description When the next window begins, and nothing of it is used. */
            resetAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How many are taken in this window.
             */
            used: number;
            /**
             * Format: int64
             * @description How long a window is.
             * @example 60
             */
            windowSeconds: number;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `relation-remains` | We need it as long as you are a contact person of our customer, or the history of the service is kept |
         *     | `legal-obligation` | The law obliges us to keep it |
         *     | `proof-of-choices` | It proves what you have prohibited or allowed, and we need it to follow your choice |
         *     | `hold` | We keep it for now on a decision of ours |
         *     | `hold-legal-claim` | We keep it because a legal claim that it bears on is being established, exercised or defended |
         *     | `hold-authority-order` | An authority has ordered us to keep it |
         *     | `hold-audit` | An audit that needs it is going on; what you ask is not refused, and is done when the audit has ended |
         *     | `hold-security-incident` | A security incident is being looked into; what you ask is not refused, and is done when this has ended |
         *     | `restricted` | Its processing is restricted; staff has to decide |
         *     | `other-request` | Another matter about the same data is still open |
         *     | `unlawfulness-to-be-assessed` | Staff has to assess whether the processing was unlawful; until then it is only stored |
         *     | `age-to-be-verified` | Staff has to verify the age or the guardianship; until then it is only stored |
         *     | `need-to-be-assessed` | Staff has to assess whether it is still needed |
         *     | `duty-to-be-assessed` | Staff has to assess the duty to erase it |
         *     | `objection-to-be-weighed` | Staff has to weigh your objection against the grounds for keeping it; until then it is only stored |
         *     | `proof-needed` | Staff has to check what is right |
         *     | `withheld-to-be-reviewed` | Part of it is not shown; staff reviews each of these items |
         *     | `restricted-while-weighed` | Its processing is restricted while staff weighs your objection |
         *     | `restricted-until-confirmed` | Its processing is restricted until staff has decided |
         *     | `freedom-of-expression` | It is needed for the freedom of expression and information |
         *     | `public-health` | It is needed for public health |
         *     | `archiving-or-research` | It is needed for archiving in the public interest, research or statistics |
         *     | `legal-claims` | It is needed for a legal claim |
         *     | `no-ground` | None of the law's grounds for it is met |
         *     | `data-accurate` | What we hold is accurate |
         *     | `compelling-grounds` | We have compelling legitimate grounds that override your interests |
         *     | `not-identified` | We could not make sure who you are |
         *     | `manifestly-unfounded` | The request or question is manifestly unfounded |
         *     | `excessive` | The request or question is excessive, above all because it is repeated |
         *     | `others-personal-data` | It contains other people's personal data |
         *     | `trade-secret` | It contains a trade secret, ours or our customer's |
         *     | `service-security` | It concerns the security of the service |
         *     | `other-legal-basis` | An objection covers what we process on legitimate interest; this we process on another basis |
         *     | `not-portable` | This we have from elsewhere, or made ourselves; what you can take along is what you gave us yourself |
         *     | `answered-by-staff` | The data protection officer answers you |
         * @enum {string}
         */
        Reason: "relation-remains" | "legal-obligation" | "proof-of-choices" | "hold" | "hold-legal-claim" | "hold-authority-order" | "hold-audit" | "hold-security-incident" | "restricted" | "other-request" | "unlawfulness-to-be-assessed" | "age-to-be-verified" | "need-to-be-assessed" | "duty-to-be-assessed" | "objection-to-be-weighed" | "proof-needed" | "withheld-to-be-reviewed" | "restricted-while-weighed" | "restricted-until-confirmed" | "freedom-of-expression" | "public-health" | "archiving-or-research" | "legal-claims" | "no-ground" | "data-accurate" | "compelling-grounds" | "not-identified" | "manifestly-unfounded" | "excessive" | "others-personal-data" | "trade-secret" | "service-security" | "other-legal-basis" | "not-portable" | "answered-by-staff";
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `forbidden` | Your role does not allow this |
         *     | `processing-restricted` | The processing is restricted: the data is kept as it is until the restriction ends |
         *     | `request-closed` | The matter is closed |
         *     | `request-decided` | The request has been decided and can no longer be changed |
         *     | `request-open` | The request is still open; you can cancel it |
         *     | `restriction-ended` | The restriction has ended |
         *     | `decided-by-staff` | Our data protection officer decides when this restriction ends |
         *     | `no-objection-pending` | You have no objection that is being weighed |
         *     | `identification-awaited` | We are waiting for proof of identity |
         *     | `identification-not-awaited` | No proof of identity is awaited |
         *     | `person-unknown` | It is not yet known whose request this is |
         *     | `person-known` | It is settled whose request this is |
         *     | `items-in-review` | Some of the data has not been reviewed yet |
         *     | `extension-too-late` | An extension is told once, within the first month |
         *     | `no-copy-to-hand-over` | No copy is to be handed over |
         *     | `copy-running` | A copy is being downloaded already. Wait until it has finished, or stop it |
         *     | `list-closed` | Nobody can subscribe to this list themselves |
         *     | `messages-prohibited` | You have prohibited the messages that this list sends; lift the prohibition first |
         *     | `prohibited-by-another` | A person to whom this login is not tied has prohibited it |
         *     | `stated-by-person` | The person stated this in the portal themselves |
         *     | `block-ended` | It has already ended |
         *     | `lifting-announced` | The end of the restriction has already been announced |
         *     | `no-letter-awaited` | No letter about the end of the restriction is awaited |
         *     | `corrected-by-request` | You cannot change this yourself: ask us to correct it |
         *     | `erased-by-request` | This cannot be left empty: to take it away, ask us to erase it |
         *     | `changed-by-choice` | This is your own choice or consent: it is not corrected but changed where you gave it |
         *     | `relation-remains` | We need it as long as you are a contact person of our customer, or the history of the service is kept |
         *     | `legal-obligation` | The law obliges us to keep it |
         *     | `proof-of-choices` | It proves what you have prohibited or allowed, and we need it to follow your choice |
         *     | `hold` | We keep it for now on a decision of ours |
         *     | `hold-legal-claim` | We keep it because a legal claim that it bears on is being established, exercised or defended |
         *     | `hold-authority-order` | An authority has ordered us to keep it |
         *     | `hold-audit` | An audit that needs it is going on; what you ask is not refused, and is done when the audit has ended |
         *     | `hold-security-incident` | A security incident is being looked into; what you ask is not refused, and is done when this has ended |
         *     | `restricted` | Its processing is restricted; staff has to decide |
         *     | `other-request` | Another matter about the same data is still open |
         *     | `unlawfulness-to-be-assessed` | Staff has to assess whether the processing was unlawful; until then it is only stored |
         *     | `age-to-be-verified` | Staff has to verify the age or the guardianship; until then it is only stored |
         *     | `need-to-be-assessed` | Staff has to assess whether it is still needed |
         *     | `duty-to-be-assessed` | Staff has to assess the duty to erase it |
         *     | `objection-to-be-weighed` | Staff has to weigh your objection against the grounds for keeping it; until then it is only stored |
         *     | `restricted-while-weighed` | Its processing is restricted while staff weighs your objection |
         *     | `restricted-until-confirmed` | Its processing is restricted until staff has decided |
         *     | `other-legal-basis` | An objection covers what we process on legitimate interest; this we process on another basis |
         * @enum {string}
         */
        ReasonCode: "forbidden" | "processing-restricted" | "request-closed" | "request-decided" | "request-open" | "restriction-ended" | "decided-by-staff" | "no-objection-pending" | "identification-awaited" | "identification-not-awaited" | "person-unknown" | "person-known" | "items-in-review" | "extension-too-late" | "no-copy-to-hand-over" | "copy-running" | "list-closed" | "messages-prohibited" | "prohibited-by-another" | "stated-by-person" | "block-ended" | "lifting-announced" | "no-letter-awaited" | "corrected-by-request" | "erased-by-request" | "changed-by-choice" | "relation-remains" | "legal-obligation" | "proof-of-choices" | "hold" | "hold-legal-claim" | "hold-authority-order" | "hold-audit" | "hold-security-incident" | "restricted" | "other-request" | "unlawfulness-to-be-assessed" | "age-to-be-verified" | "need-to-be-assessed" | "duty-to-be-assessed" | "objection-to-be-weighed" | "restricted-while-weighed" | "restricted-until-confirmed" | "other-legal-basis" | (string & {});
        /** @description A recipient to whom personal data can be disclosed: a processor, a partner, an authority or another (GDPR Art. 4(9)). */
        Recipient: {
            /** @description What a processor handles. */
            categories: components["schemas"]["Category"][];
            channel: components["schemas"]["RecipientChannel"];
            /** @description Where a data subject can turn to. */
            contact: string;
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            /**
             * @description The recipient's id, a short name in lower case that stays; by it a disclosure names the recipient.
             * @example acme-events
             */
            id: string;
            kind: components["schemas"]["RecipientKind"];
            /** @description The recipient's name, as data subjects read it. */
            name: string;
            /** @description The id of the configured partner that the recipient is; absent where it is none. */
            partner?: string;
            /** @description What a processor handles them for. */
            purposes: components["schemas"]["Purpose"][];
            /**
             * Format: int32
             * @description The number in its ETag.
             */
            revision: number;
            transferBasis?: components["schemas"]["TransferBasis"];
        };
        /**
         * @description `notifications`: as a partner of the portal, which fetches them or has a webhook; by the others, staff tells it.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `notifications` | By notifications of the portal |
         *     | `email` | By e-mail |
         *     | `phone` | By phone |
         *     | `post` | By letter |
         * @enum {string}
         */
        RecipientChannel: "notifications" | "email" | "phone" | "post";
        /** @description A recipient, as the data protection officer enters or changes it. */
        RecipientDraft: {
            /** @description Of a processor, and only there: the categories that it handles. Data subjects see it by name with each of them. A former processor handles none: an empty list. */
            categories?: components["schemas"]["Category"][];
            /** @description How it is told of changes; `notifications` needs `partner`. */
            channel: components["schemas"]["RecipientChannel"];
            /**
             * @description Where a data subject can turn to.
             * @example tietosuoja@acme-events.example, Messukatu 1, 00520 Helsinki
             */
            contact: string;
            /**
             * @description ISO 3166-1 alpha-2: where it processes the data.
             * @example FI
             */
            country: string;
            kind: components["schemas"]["RecipientKind"];
            /**
             * @description As data subjects read it.
             * @example Acme Events Oy
             */
            name: string;
            /**
             * @description The partner's id in the configuration, if it is one; at most one recipient is a partner.
             * @example acme-events
             */
            partner?: string;
            /** @description Of a processor, and only there: what it handles them for. Each is a purpose of one of its categories, and each category has one of them. */
            purposes?: components["schemas"]["Purpose"][];
            /** @description Required of a recipient outside the EEA, and of no other. */
            transferBasis?: components["schemas"]["TransferBasis"];
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `processor` | Processor: A subcontractor that processes data on our behalf. |
         *     | `partner` | Partner: A partner that receives contact details for direct marketing. |
         *     | `authority` | Authority: An authority that receives data on its order or request. |
         *     | `other` | Other recipient: Another recipient to whom data was disclosed. |
         * @enum {string}
         */
        RecipientKind: "processor" | "partner" | "authority" | "other";
        /** @description All recipients, in the order of their names. */
        RecipientList: {
            items: components["schemas"]["Recipient"][];
        };
        /** @description Something that a recipient must be told about a data subject who was disclosed to it, and whether it was told (GDPR Art. 19). `toldAt` and `confirmedAt` are absent until then. */
        RecipientNotice: {
            /** @description How the recipient is to be told. */
            channel: components["schemas"]["RecipientChannel"];
            confirmedAt?: components["schemas"]["Instant"];
            /** @description Where the recipient is told, as it is entered among the recipients. */
            contact: string;
            createdAt: components["schemas"]["Instant"];
            /** @description What it has of the person; of a rectification, what was corrected. */
            fields: string[];
            id: components["schemas"]["UUID"];
            /** @description The recipient's id. */
            recipient: string;
            /** @description The recipient's name, as data subjects read it. */
            recipientName: string;
            /** @description The recipient's names for the person. */
            references: string[];
            /** @description The data subject; perhaps erased by now. */
            subject: components["schemas"]["UUID"];
            toldAt?: components["schemas"]["Instant"];
            /** @description How staff told it, if staff did. */
            toldBy?: components["schemas"]["StaffChannel"];
            type: components["schemas"]["RecipientNoticeType"];
        };
        /** @description Staff's confirmation that a recipient was told, by letter, phone or e-mail (GDPR Art. 19). */
        RecipientNoticeConfirmation: {
            /** @description When; not in the future. */
            toldAt: components["schemas"]["Instant"];
            toldBy: components["schemas"]["StaffChannel"];
        };
        /** @description A page of what recipients must be told, or were, oldest first. */
        RecipientNoticePage: {
            items: components["schemas"]["RecipientNotice"][];
            /** @description The opaque `cursor` of the next page; absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description `open`: staff has to tell the recipient, or it has not confirmed for too long; `waiting`: it was notified; `confirmed`.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `open` | Not told yet: The recipient has not been told, or has not confirmed in time. |
         *     | `waiting` | Told: The recipient has been told, and we wait for its confirmation. |
         *     | `confirmed` | Confirmed: The recipient has confirmed that it was told. |
         * @enum {string}
         */
        RecipientNoticeStatus: "open" | "waiting" | "confirmed";
        /**
         * @description What a recipient is told of. `prohibition`: direct marketing or disclosure to partners is no longer permitted; the others as in GDPR Art. 16 to 18.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `rectification` | Rectification: The recipient is told that the data was corrected. |
         *     | `erasure` | Erasure: The recipient is told that the data was erased. |
         *     | `restriction` | Restriction of processing: The recipient is told that the processing of the data is restricted. |
         *     | `restriction-lifted` | End of a restriction: The recipient is told that the restriction has ended. |
         *     | `prohibition` | Prohibition: The recipient is told that direct marketing or disclosure to partners is no longer permitted. |
         * @enum {string}
         */
        RecipientNoticeType: "rectification" | "erasure" | "restriction" | "restriction-lifted" | "prohibition";
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `self` | You yourself |
         *     | `source` | Another system |
         * @enum {string}
         */
        RecordedBy: "self" | "source" | (string & {});
        /** @description What staff recorded at once, with the recipient's reference for each person. Its `id` is the `set` of the entries in the register of disclosures. */
        RecordedDisclosure: {
            id: components["schemas"]["UUID"];
            persons: components["schemas"]["DisclosedPerson"][];
            /** @description The id of the recipient to whom the data was disclosed. */
            recipient: string;
        };
        /** @description An objection that was reported, and is in force. */
        RecordedObjection: {
            id: components["schemas"]["UUID"];
            /** @description Since when every check of the identifier says prohibited. */
            recordedAt: components["schemas"]["Instant"];
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `forbidden` | Your role does not allow this |
         *     | `processing-restricted` | The processing is restricted: the data is kept as it is until the restriction ends |
         *     | `request-closed` | The matter is closed |
         *     | `request-decided` | The request has been decided and can no longer be changed |
         *     | `request-open` | The request is still open; you can cancel it |
         *     | `restriction-ended` | The restriction has ended |
         *     | `decided-by-staff` | Our data protection officer decides when this restriction ends |
         *     | `no-objection-pending` | You have no objection that is being weighed |
         *     | `identification-awaited` | We are waiting for proof of identity |
         *     | `identification-not-awaited` | No proof of identity is awaited |
         *     | `person-unknown` | It is not yet known whose request this is |
         *     | `person-known` | It is settled whose request this is |
         *     | `items-in-review` | Some of the data has not been reviewed yet |
         *     | `extension-too-late` | An extension is told once, within the first month |
         *     | `no-copy-to-hand-over` | No copy is to be handed over |
         *     | `copy-running` | A copy is being downloaded already. Wait until it has finished, or stop it |
         *     | `list-closed` | Nobody can subscribe to this list themselves |
         *     | `messages-prohibited` | You have prohibited the messages that this list sends; lift the prohibition first |
         *     | `prohibited-by-another` | A person to whom this login is not tied has prohibited it |
         *     | `stated-by-person` | The person stated this in the portal themselves |
         *     | `block-ended` | It has already ended |
         *     | `lifting-announced` | The end of the restriction has already been announced |
         *     | `no-letter-awaited` | No letter about the end of the restriction is awaited |
         *     | `corrected-by-request` | You cannot change this yourself: ask us to correct it |
         *     | `erased-by-request` | This cannot be left empty: to take it away, ask us to erase it |
         *     | `changed-by-choice` | This is your own choice or consent: it is not corrected but changed where you gave it |
         * @enum {string}
         */
        RefusalReason: "forbidden" | "processing-restricted" | "request-closed" | "request-decided" | "request-open" | "restriction-ended" | "decided-by-staff" | "no-objection-pending" | "identification-awaited" | "identification-not-awaited" | "person-unknown" | "person-known" | "items-in-review" | "extension-too-late" | "no-copy-to-hand-over" | "copy-running" | "list-closed" | "messages-prohibited" | "prohibited-by-another" | "stated-by-person" | "block-ended" | "lifting-announced" | "no-letter-awaited" | "corrected-by-request" | "erased-by-request" | "changed-by-choice" | (string & {});
        /** @description A disclosure as the data protection officer reads it in the register of disclosures, also one that an authority's order keeps from its data subject. */
        RegisteredDisclosure: {
            disclosedAt: components["schemas"]["Instant"];
            /** @description What was disclosed: fields of contact data (`givenName`, `familyName`, `email`, `phone`, `language`, `organisation`, `title`, `workEmail`, `workPhone`), or the name of a category for all of it. The own address and number within a sole trader's or consumer's `organisation` go as `email` or `workEmail`, `phone` or `workPhone`. */
            fields: string[];
            id: components["schemas"]["UUID"];
            /** @description What it rested on. */
            legalBasis: string;
            /** @description Why not before. */
            notShownGround?: string;
            /** @description Before this date in Helsinki the subject sees nothing of it. */
            notShownUntil?: components["schemas"]["LocalDate"];
            /** @description An authority's order, by its number and date. */
            order?: string;
            /** @description What for. */
            purpose: string;
            /**
             * @description The recipient's id.
             * @example police
             */
            recipient: string;
            recordedAt: components["schemas"]["Instant"];
            /** @description Who entered it, as in the audit trail. */
            recordedBy: string;
            /** @description The id that recording it answered, the same for all persons who were recorded at once. */
            set: components["schemas"]["UUID"];
            /** @description Whose data it was; perhaps erased by now. */
            subject: components["schemas"]["UUID"];
            /** @description That the entry was wrong; absent of one that stands. */
            voided?: components["schemas"]["RegisteredVoiding"];
        };
        /** @description A page of the register of disclosures, newest first. */
        RegisteredDisclosurePage: {
            items: components["schemas"]["RegisteredDisclosure"][];
            /** @description The opaque `cursor` of the next page; absent on the last page. */
            nextCursor?: string;
        };
        /** @description That an entry of the register of disclosures was wrong: when it was voided, by whom and why. */
        RegisteredVoiding: {
            at: components["schemas"]["Instant"];
            /** @description Who voided it, as in the audit trail. */
            by: string;
            /** @description As the subject reads it. */
            reason: string;
        };
        /** @description How many notifications to a receiver are sent again. */
        Replayed: {
            /**
             * Format: int64
             * @description How many were given up and are pending again.
             */
            replayed: number;
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `granted` | Granted |
         *     | `dealt-with` | Dealt with |
         *     | `not-taken-up` | Not taken up |
         *     | `partially-granted` | Granted in part |
         *     | `delayed` | Put off |
         *     | `refused` | Refused |
         *     | `cancelled` | Taken back |
         *     | `open` | Open |
         * @enum {string}
         */
        ReportedOutcome: "granted" | "dealt-with" | "not-taken-up" | "partially-granted" | "delayed" | "refused" | "cancelled" | "open" | (string & {});
        /** @description Somebody who acts for the data subject. Name and evidence go when the request is closed. */
        Representative: {
            /** @description Of the right to act, such as the kind of document seen. */
            evidence: string;
            kind: components["schemas"]["RepresentativeKind"];
            /** @description The name of whoever acts for the person; 1 to 200 characters. */
            name: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `authorised` | Authorised representative: Somebody whom the person has authorised. |
         *     | `guardian` | Guardian: Somebody who represents the person by law. |
         * @enum {string}
         */
        RepresentativeKind: "authorised" | "guardian";
        /** @description A request by which a person exercises a right (GDPR Art. 15 to 21) or writes to the data protection officer (Art. 38(4)), as the person sees it. `closedAt` is absent while it is open. */
        Request: {
            allowedActions: components["schemas"]["AllowedAction"][];
            /** @description The article that grants the right. */
            article: components["schemas"]["Article"];
            channel: components["schemas"]["RequestChannel"];
            closedAt?: components["schemas"]["Instant"];
            /** @description Rectification: the proposed fields with their values; null removes. */
            corrections?: {
                [key: string]: unknown;
            };
            /** @description Access and portability: how and where the person has the copy. */
            delivery?: components["schemas"]["RequestDelivery"];
            /** @description The last Helsinki date for the answer (Art. 12(3)). */
            dueOn: components["schemas"]["LocalDate"];
            /** @description What the ground has done by itself when the request was filed, whatever becomes of the rest. */
            effect?: components["schemas"]["RequestEffect"];
            /** @description Staff's own words to the person. */
            explanation?: string;
            /** @description Why two further months were needed, if they were. */
            extensionReason?: string;
            filedAt: components["schemas"]["Instant"];
            ground?: components["schemas"]["Ground"];
            id: components["schemas"]["UUID"];
            /** @description An erasure that leaves keyed hashes of what it erased: what stays and what for, in the answer's language. */
            keyedHashesText?: string;
            /** @description By category: foreseen while it is open, done when it is closed. */
            lines: components["schemas"]["RequestLine"][];
            outcome?: components["schemas"]["RequestOutcome"];
            /** @description The outcome in the answer's language. */
            outcomeText?: string;
            /** @description Since when the deadline waits for the person's identification (Art. 12(6)). */
            pausedOn?: components["schemas"]["LocalDate"];
            /** @description Why it was refused. */
            reason?: components["schemas"]["RequestReason"];
            /** @description After an erasure: a signed receipt (JWS) without personal data, to be kept and verified with `GET /signing-keys`. */
            receipt?: string;
            /** @description An erasure: the path of the receipt, which needs no login; to be kept before the account goes. */
            receiptPath?: string;
            /** @description The Helsinki date of receipt, which is not counted in the deadline. */
            receivedOn: components["schemas"]["LocalDate"];
            /**
             * @description What a person can say on the phone.
             * @example R-7K3M-9QXD
             */
            reference: string;
            /** @description Where to complain, when it was not granted in full (Art. 12(4)). */
            remedies?: string;
            right: components["schemas"]["Right"];
            scope: components["schemas"]["RequestedScope"];
            state: components["schemas"]["RequestState"];
            /** @description What the person said with the request, in the person's own words; absent where nothing was said, and once it has been deleted. */
            statement?: string;
            /** @description The state in the answer's language. */
            stateText: string;
            steps: components["schemas"]["RequestStep"][];
            /**
             * Format: int64
             * @description For its person: how many messages of staff they have not marked as read (`putMyRequestReadMark`).
             */
            unreadMessages?: number;
        };
        /** @description A file that was attached to a request, without its content. */
        RequestAttachment: {
            at: components["schemas"]["Instant"];
            author: components["schemas"]["RequestAuthor"];
            id: components["schemas"]["UUID"];
            /** @description The media type that the file's content shows: `application/pdf`, `image/jpeg` or `image/png`. */
            mediaType: string;
            /** @description The name under which the file is kept, at most 200 characters: its sender's without a path, or what the file is for; it ends as files of its kind do. */
            name: string;
            purpose: components["schemas"]["AttachmentPurpose"];
            /**
             * Format: int32
             * @description The size of the file in bytes; at most 5 MB.
             */
            size: number;
        };
        /** @description The files attached to a request, oldest first; at most 20. */
        RequestAttachmentList: {
            items: components["schemas"]["RequestAttachment"][];
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `subject` | You |
         *     | `staff` | Staff |
         * @enum {string}
         */
        RequestAuthor: "subject" | "staff" | (string & {});
        /** @description A request as the staff that handles it sees it. */
        RequestCase: {
            /** @description What the member of staff who reads can do with the case. */
            allowedActions: components["schemas"]["AllowedAction"][];
            /** @description A rectification: what is held beside what is proposed. */
            corrections: components["schemas"]["ProposedCorrection"][];
            /** @description The member of staff who decided, by the issuer's id; absent where the rules decided. */
            decidedBy?: string;
            /** @description How the person was identified, such as the kind of document seen; absent of a request from a login, before the person is identified, and once the request is closed. */
            identityEvidence?: string;
            /** @description The language in which the person is answered: explanations and messages are written in it. */
            language: components["schemas"]["Language"];
            /** @description The reasons that the law has against this right, for a refusal. */
            refusalReasons: components["schemas"]["RequestReason"][];
            representative?: components["schemas"]["CaseRepresentative"];
            /** @description What the person sees. */
            request: components["schemas"]["Request"];
            /** @description The person in the register; absent while that is not known. */
            subjectId?: components["schemas"]["UUID"];
        };
        /**
         * @description How it came in. `unlinked-login`: from the verified e-mail address of a login that is tied to nobody; who it is, staff finds out.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `portal` | Portal |
         *     | `post` | Letter |
         *     | `phone` | Phone |
         *     | `email` | E-mail |
         *     | `unlinked-login` | Login that is tied to nobody: The request came from somebody signed in whose identity staff finds out. |
         * @enum {string}
         */
        RequestChannel: "portal" | "post" | "phone" | "email" | "unlinked-login";
        /** @description Some requests, counted. `answeredInTime`, `answeredLate`, `open` and what was cancelled make `requests`. */
        RequestCounts: {
            /**
             * Format: int64
             * @description Answered on their last day or before: the month, with the extension and the days that the deadline waited for the person.
             */
            answeredInTime: number;
            /**
             * Format: int64
             * @description Answered after their last day.
             */
            answeredLate: number;
            /**
             * Format: int64
             * @description Those whose deadline was extended by two months, answered or not.
             */
            extended: number;
            /**
             * Format: int64
             * @description The most calendar days from receipt to an answer; absent where none is answered.
             * @example 34
             */
            longestDays?: number;
            /**
             * Format: double
             * @description The median of the calendar days from receipt to the answer, those that the deadline waited included; absent where none is answered. What was cancelled has no answer.
             * @example 7.5
             */
            medianDays?: number;
            /**
             * Format: int64
             * @description Not answered yet.
             */
            open: number;
            /**
             * Format: int64
             * @description Of those that are open, how many are past their last day today. Those that wait for the person’s identification are not.
             */
            overdue: number;
            /**
             * Format: int64
             * @description How many were received.
             */
            requests: number;
        };
        /** @description Staff's decision on a request, with reasons where it is not wholly in the person's favour (GDPR Art. 12(4)). */
        RequestDecision: {
            /** @description To the person, in the person's language; needed to refuse or keep something. */
            explanation?: string;
            /** @description Whether the request is granted, in whole or but for `kept`. */
            grant: boolean;
            /** @description Erasure: categories that are kept although the rest is granted. */
            kept?: components["schemas"]["RequestDecisionKept"][];
            /** @description Needed to refuse: a reason that the law has against this right. */
            reason?: components["schemas"]["Reason"];
        };
        /** @description A category that is kept although the rest of an erasure is granted, with the reason that the law has against its erasure (GDPR Art. 17(3)). */
        RequestDecisionKept: {
            category: components["schemas"]["Category"];
            reason: components["schemas"]["Reason"];
        };
        /** @description How the person has the copy that was asked for (GDPR Art. 15(3), 20(1)). */
        RequestDelivery: {
            by: components["schemas"]["RequestDeliveryBy"];
            /**
             * @description In the portal: the operation by which the person takes it.
             * @example getMyRequestCopy
             */
            operation?: string;
            /**
             * @description In the portal: the operation's path.
             * @example /api/v1/me/requests/0195a3c2-5f1e-7aa4-9d5e-1c2b3a4d5e6f/copy
             */
            path?: string;
            /** @description The same in words. */
            text: string;
            /** @description In the portal: the last Helsinki date on which nothing of it is deleted for its age; absent where no date is known. What has no date yet stays after it. */
            until?: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description How many items are in it without their content, each with the reason; `lines` has them by category and reason (notice §8).
             */
            withheld: number;
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `portal` | In the portal: You can read the copy, and take it with you, in the portal. |
         *     | `letter` | As a letter: The copy was sent to you as a letter. |
         *     | `encrypted-file` | As an encrypted file: The copy was given to you as an encrypted file. |
         * @enum {string}
         */
        RequestDeliveryBy: "portal" | "letter" | "encrypted-file" | (string & {});
        /** @description A request as the person files or previews it, or as staff enters it. */
        RequestDraft: {
            /**
             * @description Rectification: the fields of the one item in `scope` with the values that they should have, of any field of its content: a merge patch (RFC 7396). Of an object, such as `organisation`, the members that change are enough; a list replaces the list; null removes. What comes of it must fit the category.
             * @example {
             *       "organisation": {
             *         "name": "Virtanen Oy"
             *       }
             *     }
             */
            corrections?: {
                [key: string]: unknown;
            };
            /**
             * @description Needed for erasure, restriction and objection. Erasure: `consent-withdrawn`, `objection`,
             *     `unlawful-processing`, `minor`, `no-longer-needed`, `legal-duty`. Restriction: `accuracy-contested`, `unlawful-processing`,
             *     `needed-for-legal-claims`, `objection-pending`. Objection: `direct-marketing`,
             *     `legitimate-interest`.
             */
            ground?: components["schemas"]["Ground"];
            /** @description The `token` of the preview that the person saw: what is filed then does what was shown, or answers `preview-outdated`. */
            previewToken?: string;
            right: components["schemas"]["Right"];
            scope?: components["schemas"]["RequestScope"];
            /** @description In the person's own words, which `contact` needs; with a rectification without `corrections` it becomes the supplementary statement beside the item (Art. 16). */
            statement?: string;
        };
        /** @description What the person chooses for one channel and scope. */
        RequestedChoice: {
            channel: components["schemas"]["Channel"];
            scope: components["schemas"]["Scope"];
            state: components["schemas"]["State"];
            /** @description For `consented`, and then required: the version of the wording that was agreed to. */
            wordingVersion?: string;
        };
        /** @description What a filed request is about: categories and single items. Where both lists are empty, everything that is held. */
        RequestedScope: {
            categories: components["schemas"]["Category"][];
            /** @description The ids of the single items that the request is about; empty where it names none. */
            items: string[];
        };
        /** @description What the ground of a request does by itself when the request is filed, whatever becomes of the request, with the article of law. */
        RequestEffect: {
            article: components["schemas"]["Article"];
            code: components["schemas"]["RequestEffectCode"];
            /** @description What it does in words, in the language of the answer. */
            text: string;
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `marketing-prohibited` | Direct marketing prohibited: From the moment of your request all direct marketing to you is prohibited, and your subscriptions to the mailing lists that promote have ended. |
         *     | `consents-withdrawn` | Consents withdrawn: From the moment of your request no consent that it is about is in force. |
         *     | `consents-withdrawn-and-prohibited` | Consents withdrawn, and what they permitted prohibited: From the moment of your request all your consents are withdrawn, and what they permitted is prohibited. |
         * @enum {string}
         */
        RequestEffectCode: "marketing-prohibited" | "consents-withdrawn" | "consents-withdrawn-and-prohibited" | (string & {});
        /** @description Two further months for the answer, once, decided within the first month, with the reason (GDPR Art. 12(3)). */
        RequestExtension: {
            /** @description To the person: why the complexity or number of requests makes it necessary. */
            reason: string;
        };
        /** @description By which way staff handed the copy over to a person who did not ask in the portal (GDPR Art. 15(3)). */
        RequestHandover: {
            by: components["schemas"]["RequestHandoverBy"];
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `letter` | As a letter: The copy was sent to you as a letter. |
         *     | `encrypted-file` | As an encrypted file: The copy was given to you as an encrypted file. |
         * @enum {string}
         */
        RequestHandoverBy: "letter" | "encrypted-file";
        /** @description A letter about a request, as staff prints and sends it to a person who cannot be told by e-mail. `sentAt` is absent while it has not been sent. */
        RequestLetter: {
            /** @description Where it goes, as staff wrote it down; absent where the address stands in the person's own letter, and when it was sent. */
            address?: string;
            createdAt: components["schemas"]["Instant"];
            /** @description The heading of the letter, in the person's language: what it is about. */
            heading: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["RequestLetterKind"];
            language: components["schemas"]["Language"];
            /** @description The signed receipt of an erasure (JWS), which goes along. */
            receipt?: string;
            /**
             * @description The request's number.
             * @example R-7K3M-9QXD
             */
            reference: string;
            requestId: components["schemas"]["UUID"];
            sentAt?: components["schemas"]["Instant"];
            /** @description What is printed, in the person's language; absent when it was sent. */
            text?: string;
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `received` | Request received |
         *     | `extended` | Deadline extended |
         *     | `identification-needed` | Identification needed |
         *     | `message` | Message |
         *     | `closed` | Request dealt with |
         * @enum {string}
         */
        RequestLetterKind: "received" | "extended" | "identification-needed" | "message" | "closed" | (string & {});
        /** @description A page of letters about requests, oldest first. */
        RequestLetterPage: {
            items: components["schemas"]["ListedRequestLetter"][];
            /** @description The opaque `cursor` of the next page; absent on the last page. */
            nextCursor?: string;
        };
        /** @description What a request does, or has done, with the items of one category. */
        RequestLine: {
            category: components["schemas"]["Category"];
            /** @description What had been foreseen when it was filed or decided, where it came otherwise. */
            foreseen?: components["schemas"]["Verdict"];
            /**
             * Format: int64
             * @description How many items.
             */
            items: number;
            /** @description The last Helsinki date on which the last of them is kept; absent where none is known. Of `delay`, the day on which what delays it is looked at again. */
            keptUntil?: components["schemas"]["LocalDate"];
            /** @description The category's name in the answer's language. */
            name: string;
            /** @description Why it is not, or not yet, done as asked. */
            reason?: components["schemas"]["RequestReason"];
            /** @description The same in words. */
            text: string;
            /** @description `execute`: done as asked; `reduce`: erased but for a proof in keyed hashes; `keep`: stays; `delay`: stays until what delays it has ended, and is done then; `staff`: a named member of staff decides. */
            verdict: components["schemas"]["Verdict"];
            /**
             * Format: int64
             * @description An access: how many updates of sources are stored beside them and wait until a restriction or a hold ends; absent where none do.
             */
            waiting?: number;
        };
        /** @description A message about a request, of the person or of staff. */
        RequestMessage: {
            at: components["schemas"]["Instant"];
            author: components["schemas"]["RequestAuthor"];
            /** @description What the message says; at most 4,000 characters. */
            body: string;
            id: components["schemas"]["UUID"];
        };
        /** @description A message about a request, before it is sent. */
        RequestMessageDraft: {
            /** @description What the message says; 1 to 4,000 characters. */
            body: string;
        };
        /** @description The messages about a request, oldest first; at most 200. */
        RequestMessageList: {
            items: components["schemas"]["RequestMessage"][];
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `granted` | Granted: Done as you asked. |
         *     | `partially-granted` | Granted in part: Done in part; what stays is listed with the reason. |
         *     | `delayed` | Put off: Not done yet; it is done as soon as what delays it has ended, and each reason says by when this is looked at again. |
         *     | `refused` | Refused: Not done; the reason is stated. |
         * @enum {string}
         */
        RequestOutcome: "granted" | "partially-granted" | "delayed" | "refused" | (string & {});
        /** @description A page of the person's requests, newest first, with their `steps` left empty. */
        RequestPage: {
            items: components["schemas"]["Request"][];
            /** @description The opaque `cursor` of the next page; absent on the last page. */
            nextCursor?: string;
        };
        /** @description What a request would do now, before it is filed. Nothing is written. */
        RequestPreview: {
            /** @description What the ground does by itself the moment that the request is filed, whatever becomes of it. */
            effect?: components["schemas"]["RequestEffect"];
            /** @description Whether it is carried out at once when it is filed; else staff decides first. */
            immediate: boolean;
            /** @description By category; empty when nothing is held that the request is about. */
            lines: components["schemas"]["RequestLine"][];
            /** @description File the request with it as `previewToken`: it then does what is shown here, or is refused as `preview-outdated`. */
            token: string;
        };
        /** @description A page of the queue of requests, those with the nearest deadline first. */
        RequestQueue: {
            items: components["schemas"]["QueuedRequest"][];
            /** @description The opaque `cursor` of the next page; absent on the last page. */
            nextCursor?: string;
        };
        /** @description Up to which message of a request the person has been shown. */
        RequestReadMark: {
            /** @description The id of the last message that was shown to the person. */
            message: components["schemas"]["UUID"];
        };
        /** @description Why something is not, or not yet, done as asked: a code, words, and the articles of law and sections of the notice that it rests on, the main one first. */
        RequestReason: {
            articles: components["schemas"]["Article"][];
            code: components["schemas"]["Reason"];
            /** @description The reason in words, in the language of the answer. */
            text: string;
        };
        /** @description The receipt of an erasure, for a person who has no login any more. */
        RequestReceipt: {
            /** @description A compact JWS of type `erasure-receipt+jwt`, without personal data: what was erased and what was kept. Verify it by the keys of `GET /signing-keys`. */
            receipt: string;
        };
        /** @description The requests that came in during a period, counted: no personal data. */
        RequestReport: {
            /** @description When it was counted. */
            asOf: components["schemas"]["Instant"];
            /** @description Each month in which a request came in. */
            byMonth: components["schemas"]["RequestReportOfMonth"][];
            /** @description Each outcome that a request has. */
            byOutcome: components["schemas"]["RequestReportOfOutcome"][];
            /** @description Each right that was exercised. */
            byRight: components["schemas"]["RequestReportOfRight"][];
            /** @description Of requests that were received on this day in Helsinki or later none is missing. Closed ones are deleted when their own period is over. */
            completeFrom: components["schemas"]["LocalDate"];
            /** @description The first day of receipt that counts, in Helsinki. */
            from: components["schemas"]["LocalDate"];
            /** @description By month, right and outcome, in this order; what has no requests is left out. */
            items: components["schemas"]["RequestReportLine"][];
            /** @description All that are open now, whenever they were received. */
            openNow: components["schemas"]["RequestsOpenNow"];
            /** @description The last day of receipt that counts, in Helsinki. */
            to: components["schemas"]["LocalDate"];
            /** @description All of the period. */
            total: components["schemas"]["RequestCounts"];
        };
        /** @description The requests of one month, right and outcome. */
        RequestReportLine: {
            counts: components["schemas"]["RequestCounts"];
            /**
             * @description The month of receipt in Helsinki.
             * @example 2026-11
             */
            month: string;
            outcome: components["schemas"]["ReportedOutcome"];
            right: components["schemas"]["Right"];
        };
        /** @description The requests of one month. */
        RequestReportOfMonth: {
            counts: components["schemas"]["RequestCounts"];
            /**
             * @description The month of receipt in Helsinki.
             * @example 2026-11
             */
            month: string;
        };
        /** @description The requests of one outcome. */
        RequestReportOfOutcome: {
            counts: components["schemas"]["RequestCounts"];
            outcome: components["schemas"]["ReportedOutcome"];
        };
        /** @description The requests that exercised one right. */
        RequestReportOfRight: {
            counts: components["schemas"]["RequestCounts"];
            right: components["schemas"]["Right"];
        };
        /** @description What a request is about: every item of the categories, and single items. Without either: everything; an empty list is refused. */
        RequestScope: {
            categories?: components["schemas"]["Category"][];
            items?: components["schemas"]["ItemReference"][];
        };
        /** @description What is open at the time of the report. */
        RequestsOpenNow: {
            /**
             * Format: int64
             * @description How many of them are past their last day.
             */
            overdue: number;
            /**
             * Format: int64
             * @description How many are open.
             */
            requests: number;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `received` | Received: We have your request and a member of staff is looking at it. |
         *     | `awaiting-identification` | Waits for identification: We need to be more certain of who you are; the time limit is paused meanwhile. |
         *     | `approved` | Approved: Approved; it is being carried out. |
         *     | `awaiting-delivery` | Waits for delivery: Granted; our staff is handing the copy over to you. |
         *     | `completed` | Dealt with: Dealt with; the outcome tells what was done. |
         *     | `refused` | Refused: Not done; the reason is stated. |
         *     | `cancelled` | Taken back: Taken back by you. |
         * @enum {string}
         */
        RequestState: "received" | "awaiting-identification" | "approved" | "awaiting-delivery" | "completed" | "refused" | "cancelled";
        /** @description A step in the course of a request: what happened, when, by whom, and in which state the request was then. */
        RequestStep: {
            at: components["schemas"]["Instant"];
            by: components["schemas"]["RequestStepBy"];
            code: components["schemas"]["RequestStepCode"];
            state: components["schemas"]["RequestState"];
            /** @description What happened in words, in the language of the answer. */
            text: string;
        };
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `subject` | You |
         *     | `staff` | Staff |
         *     | `portal` | The privacy portal: The portal did this by itself. |
         * @enum {string}
         */
        RequestStepBy: "subject" | "staff" | "portal" | (string & {});
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `filed` | You made the request |
         *     | `repeated` | You asked for the same again; this request took it in |
         *     | `entered` | Your request was entered by our staff |
         *     | `subject-assigned` | Your data was found |
         *     | `restricted` | Processing of the data was restricted |
         *     | `restriction-ended` | You ended the restriction |
         *     | `identification-asked` | More identification was asked for |
         *     | `identified` | Your identity was confirmed |
         *     | `extended` | The deadline was extended |
         *     | `approved` | The request was approved |
         *     | `begun` | The erasure began: the data is shown and used no more, and is deleted in portions |
         *     | `executed` | The request was carried out |
         *     | `delayed` | What was asked was put off, and is done when what delays it has ended |
         *     | `handed-over` | The copy was handed over to you |
         *     | `refused` | The request was refused |
         *     | `cancelled` | You took the request back |
         *     | `letter-sent` | A letter about the request was sent to you |
         * @enum {string}
         */
        RequestStepCode: "filed" | "repeated" | "entered" | "subject-assigned" | "restricted" | "restriction-ended" | "identification-asked" | "identified" | "extended" | "approved" | "begun" | "executed" | "delayed" | "handed-over" | "refused" | "cancelled" | "letter-sent" | (string & {});
        /** @description Who the person of a request is in the register. */
        RequestSubject: {
            subjectId: components["schemas"]["UUID"];
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `accuracy-contested` | Accuracy contested: You contest the accuracy of the data; its processing is restricted until that is checked. |
         *     | `unlawful-processing` | Lawfulness of the processing contested: The processing is restricted instead of erasing the data. |
         *     | `needed-for-legal-claims` | Needed for a legal claim: We no longer need the data, but you need it for a legal claim. |
         *     | `objection-pending` | Objection being weighed: The processing is restricted until it is clear whether our grounds override your interests. |
         *     | `erasure-pending` | Erasure being decided: The processing is restricted until the request for erasure is decided. |
         *     | `objection-granted` | Objection granted: You have objected to its processing and were right (GDPR Art. 21(1)): it is not used any more, and it is deleted when its retention period ends. |
         * @enum {string}
         */
        RestrictionGround: "accuracy-contested" | "unlawful-processing" | "needed-for-legal-claims" | "objection-pending" | "erasure-pending" | "objection-granted";
        /** @description The announced end of a restriction, of which the data subject is told before (GDPR Art. 18(3)). `liftOn` is the first Helsinki date without it; by post it is put off until the letter is sent (`noticeSentAt`). */
        RestrictionLifting: {
            liftOn: components["schemas"]["LocalDate"];
            noticeBy: components["schemas"]["NoticeBy"];
            noticeSentAt?: components["schemas"]["Instant"];
            /** @description Why the restriction ends, in staff's words, or a code such as `request-refused` where it ends with a request. The data subject does not see it. */
            reason: string;
        };
        /** @description The retention period of an item, or of a category's items: the rule, the rule in words, and the last day. `keptUntil` is a Helsinki date, of a category the earliest among its items; absent while no date is known. */
        Retention: {
            keptUntil?: components["schemas"]["LocalDate"];
            /** @description The rule as it is configured: a period in months (`P24M`), such a period after a withdrawal (`P36M-after-withdrawal`), `relation`, `relation-or-withdrawal`, `until-lifted` or `accounting`. */
            rule: string;
            /** @description The rule in words, in the language of the answer; of a contact role that is over, what keeps it to its last day. */
            text: string;
        };
        /** @description What retention is going to delete, as things stand now: counts, no personal data. */
        RetentionPreview: {
            /**
             * Format: int64
             * @description How many stay although they are due: a hold, a restriction, a request.
             */
            blocked: number;
            /**
             * Format: int64
             * @description How many items the runs of that day and of those before delete.
             */
            due: number;
            /** @description By category and rule; what has none is left out. */
            items: components["schemas"]["RetentionPreviewLine"][];
            /** @description The day in Helsinki whose runs it is about. */
            on: components["schemas"]["LocalDate"];
        };
        /** @description What becomes of the items of a category under a rule. */
        RetentionPreviewLine: {
            /**
             * Format: int64
             * @description Items that stay because of a block.
             */
            blocked: number;
            category: components["schemas"]["Category"];
            /**
             * Format: int64
             * @description Items that are going to be deleted.
             */
            due: number;
            /**
             * @description The rule of retention.
             * @example P3M
             */
            rule: string;
        };
        /** @description The evidence of one retention run of one replica: counts, no personal data. */
        RetentionRun: {
            /** @description Today in Helsinki for the run: items whose last day was before it were due. */
            asOf: components["schemas"]["LocalDate"];
            /** @description Absent while the run goes on, or when it was cut short; what it deleted counts anyway. */
            finishedAt?: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @description What was deleted of the portal's own records, as far as it is promised: their number. */
            records: components["schemas"]["RetentionRunRecords"][];
            results: components["schemas"]["RetentionRunResult"][];
            startedAt: components["schemas"]["Instant"];
        };
        /** @description A page of the retention runs, newest first. */
        RetentionRunList: {
            items: components["schemas"]["RetentionRun"][];
            /** @description Opaque; asks for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /** @description How many of one kind of the portal's own records a retention run deleted. */
        RetentionRunRecords: {
            /**
             * Format: int64
             * @description The number of records deleted; of words in requests, the number of requests.
             */
            deleted: number;
            /**
             * @description The stable code of the kind of records. `words-of-erased-persons-requests`: what a person who was erased as a whole wrote in closed requests.
             * @example words-of-erased-persons-requests
             */
            record: string;
        };
        /** @description What a retention run did to the items of one category under one rule. */
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
            /**
             * @description The retention rule of the items, in the form of `Retention.rule`.
             * @example P3M
             */
            rule: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `access` | Right of access: You learn what data we hold about you, and receive a copy of it. |
         *     | `rectification` | Right to rectification: Inaccurate data is corrected and incomplete data is completed. |
         *     | `erasure` | Right to erasure: The data is erased, unless the law has a ground for keeping it. |
         *     | `restriction` | Right to restriction of processing: The data is only stored and not used. |
         *     | `objection` | Right to object: Direct marketing always ends; other processing on legitimate interest is weighed. |
         *     | `portability` | Right to data portability: You receive the data that you gave us in a form that machines can read. |
         *     | `contact` | Contact with the data protection officer: You can write to the data protection officer about anything that concerns the processing of your data. |
         * @enum {string}
         */
        Right: "access" | "rectification" | "erasure" | "restriction" | "objection" | "portability" | "contact";
        /** @description The retention rule of a category, in words (notice §7, GDPR Art. 13(2)(a)). */
        RuleWords: {
            /** @description Of contact roles alone, what `Retention.text` has of one that is over: by what is known of the history of the service, `history-known`, `no-history` or `history-unknown`. */
            ended?: {
                [key: string]: string;
            };
            /**
             * @description The rule as `Retention.rule` has it.
             * @example P3M
             */
            rule: string;
            /**
             * @description The rule as `Retention.text` has it.
             * @example Säilytetään 3 kuukautta keskustelun päättymisestä.
             */
            text: string;
        };
        /**
         * @description What a prohibition or consent is about. `direct-marketing`: all that promotes, newsletters, offers and invitations included; `customer-communication`: what informs a customer without promoting, such as changes of a service and surveys about it; never invoices, security or contract messages, which no choice stops; `partner-disclosure`: giving contact details to partners for their direct marketing; `profiling`: analysing data to target marketing.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `direct-marketing` | Direct marketing: All that promotes: newsletters, offers and invitations. |
         *     | `customer-communication` | Customer communication: What informs a customer without promoting, such as changes of a service; invoices, security and contract messages are always sent. |
         *     | `partner-disclosure` | Disclosure to partners: Giving your contact details to partners for their direct marketing. |
         *     | `profiling` | Profiling: Analysing your data to target marketing. |
         * @enum {string}
         */
        Scope: "direct-marketing" | "customer-communication" | "partner-disclosure" | "profiling";
        /** @description Whom an export job of the controller is about to disclose to a partner for direct marketing, 1 to 1,000 persons, and with which data. */
        ScreenedDisclosure: {
            /** @description On which channels it is going to market; all of them must be permitted. */
            channels: components["schemas"]["Channel"][];
            /** @description What was disclosed: fields of contact data (`givenName`, `familyName`, `email`, `phone`, `language`, `organisation`, `title`, `workEmail`, `workPhone`), or the name of a category for all of it. The own address and number within a sole trader's or consumer's `organisation` go as `email` or `workEmail`, `phone` or `workPhone`. A partner gets contact data only. Somebody who has prohibited what an address or a number can be used for is not disclosed with it, whatever the `channels`. */
            fields: string[];
            persons: components["schemas"]["NamedPerson"][];
            /** @description What for, as the data subjects read it. */
            purpose: string;
            /**
             * @description The recipient's id; a partner.
             * @example acme-events
             */
            recipient: string;
        };
        /** @description Who of the persons may be disclosed. Those who may are recorded as disclosed, at the same moment. */
        ScreenedDisclosureResult: {
            /** @description In the order of the persons. */
            answers: components["schemas"]["ScreenedPerson"][];
            id: components["schemas"]["UUID"];
            /** @description The id of the recipient for whom it was decided. */
            recipient: string;
        };
        /** @description Whether one person may be disclosed to the recipient, and by which references. */
        ScreenedPerson: {
            /** @description False for whatever reason: prohibited, restricted, erased or never known. */
            permitted: boolean;
            /**
             * @description The recipient's own names for the person, for the export: by these it learns of changes. Always the same for one person and recipient; more than one where several persons share the identifier; empty when it is not permitted.
             * @example [
             *       "D-7kq3m9xd2c4r8t5v0wza"
             *     ]
             */
            references: string[];
        };
        /** @description A customer or marketing message that was sent to the person, and whether it was opened, of the category `sent-messages`. */
        SentMessage: {
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "sent-messages";
            channel: components["schemas"]["Channel"];
            kind: components["schemas"]["MessageKind"];
            /** @description Whether it was opened: `false` where it is known that it was not, absent where that is not known. With `openedAt` it was. */
            opened?: boolean;
            openedAt?: components["schemas"]["Instant"];
            sentAt: components["schemas"]["Instant"];
            /** @description Title: The message’s title. */
            title: string;
        };
        /** @description Whether the browser is signed in. */
        Session: {
            /**
             * @description When the person logged in at the issuer, where it says it. An operation that asks for a fresh login (`insufficient-user-authentication`) reckons from then; going on does not make it fresher.
             * @example "2026-11-22T08:00:00.000Z"
             */
            authenticatedAt?: components["schemas"]["Instant"];
            /**
             * @description The header that each request but GET and HEAD needs beside the session's cookie, with any value: without it the answer is `csrf-header-missing`.
             * @example X-Requested-With
             */
            csrfHeader: string;
            /**
             * @description The address that the issuer has for the login.
             * @example liisa.virtanen@example.fi
             */
            email?: string;
            /**
             * @description Until when the session counts as it is. The first request after that renews it at the issuer, where the issuer gives refresh tokens and the person's session there goes on; else it ends.
             * @example "2026-11-22T16:00:00.000Z"
             */
            expiresAt?: components["schemas"]["Instant"];
            /**
             * @description Until when this login does for operations that ask for a fresh one; past where it does no more. Absent where it never does: the issuer does not say when it was, or it is not strong enough.
             * @example "2026-11-22T08:10:00.000Z"
             */
            freshUntil?: components["schemas"]["Instant"];
            /** @description Why the browser's last session ended, where that is known. Told once: the cookies of the session are deleted with this answer, or were with the `session-ended` before it. */
            reason?: components["schemas"]["SessionEndReason"];
            /** @description Whether operations of customers can be called with this session: whether `GET /me` answers. */
            signedIn: boolean;
        };
        /**
         * @description Why a browser's session ended. More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `expired` | Your session has expired: The session was not used, or the login service did not renew it. Sign in again. |
         *     | `signed-out` | You have signed out: You signed out in another window or at the login service. |
         *     | `ended-by-erasure` | Your data was erased and the session has ended: You erased your data. If you sign in again, we know nothing of you. |
         *     | `unreadable` | The session could not go on: The session that your browser stored can no longer be read. Sign in again. |
         * @enum {string}
         */
        SessionEnd: "expired" | "signed-out" | "ended-by-erasure" | "unreadable" | (string & {});
        /** @description Why the last session of this browser ended. */
        SessionEndReason: {
            code: components["schemas"]["SessionEnd"];
            /** @description The reason in words, in the language of the answer. */
            text: string;
        };
        /** @description The session here has ended. */
        SignedOut: {
            /**
             * Format: uri
             * @description Where the page sends the browser: to the issuer's own sign-out, which sends it to `return`, or to `return` itself where the issuer has none.
             * @example https://login.example.com/realms/customers/protocol/openid-connect/logout
             */
            location: string;
        };
        /** @description A public key of an elliptic curve. */
        SigningKey: {
            /**
             * @description The algorithm of the signatures.
             * @example ES256
             */
            alg: string;
            /**
             * @description Curve.
             * @example P-256
             */
            crv: string;
            /**
             * @description The key's id, as in the header of what it signed.
             * @example 2026-1
             */
            kid: string;
            /**
             * @description Key type.
             * @example EC
             */
            kty: string;
            /**
             * @description What the key is for.
             * @example sig
             */
            use: string;
            /** @description First coordinate, base64url. */
            x: string;
            /** @description Second coordinate, base64url. */
            y: string;
        };
        /** @description The ids (`kid`) of the keys of receipts; `GET /signing-keys` has the keys. */
        SigningKeyIds: {
            /**
             * @description By which receipts are signed now.
             * @example 2026-1
             */
            current: string;
            /** @description All that are published, retired ones too. */
            published: string[];
        };
        /** @description A JSON Web Key Set (RFC 7517): public keys only. */
        SigningKeySet: {
            keys: components["schemas"]["SigningKey"][];
        };
        /** @description A reaction of the person, such as a like, on a page of the controller's in a social network, of the category `social-media-reactions`. */
        SocialMediaReaction: {
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "social-media-reactions";
            /** @description Network: The network in which you reacted, such as LinkedIn. */
            network: string;
            /** @description Page: The page or post of ours that you reacted to. */
            page: string;
            reactedAt: components["schemas"]["Instant"];
            /** @description Reaction: How you reacted, for instance with a like. */
            reaction: string;
        };
        /** @description A source system's own id for a person. */
        SourcePerson: {
            /** @description The source system's own id for the person; at most 200 characters, with no spaces or invisible characters beside it. */
            personId: string;
            /** @description The id of the source system; at most 100 characters. */
            source: string;
        };
        /** @description A system that data comes from, in words. */
        SourceWords: {
            /**
             * @description Its name as people read it.
             * @example Asiakasrekisteri
             */
            name: string;
        };
        /** @description A hold or a restriction, as staff sees it. It covers one `item`, or one `category`, or without either everything held about the data subject; `liftedAt` is absent while it is active. */
        StaffBlock: {
            allowedActions: components["schemas"]["AllowedAction"][];
            category?: components["schemas"]["Category"];
            /** @description The stable code of the ground: of a hold a `HoldGround`, or `hold` for everybody but the data protection officer; of a restriction a `RestrictionGround`. */
            ground: string;
            id: components["schemas"]["UUID"];
            item?: components["schemas"]["UUID"];
            kind: components["schemas"]["BlockKind"];
            lift?: components["schemas"]["RestrictionLifting"];
            liftedAt?: components["schemas"]["Instant"];
            notShownUntil?: components["schemas"]["LocalDate"];
            placedAt: components["schemas"]["Instant"];
            /** @description Why it was placed, in staff's words; the data subject does not see it. Absent where a request placed it, and of a hold for everybody but the data protection officer. */
            reason?: string;
            reviewOn?: components["schemas"]["LocalDate"];
            subject: components["schemas"]["UUID"];
        };
        /** @description A page of holds, or of restrictions, newest first. */
        StaffBlockPage: {
            items: components["schemas"]["StaffBlock"][];
            /** @description The opaque `cursor` of the next page; absent on the last page. */
            nextCursor?: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `email` | E-mail |
         *     | `phone` | Phone |
         *     | `post` | Post |
         * @enum {string}
         */
        StaffChannel: "email" | "phone" | "post";
        /** @description A look of a member of staff at somebody’s personal data. */
        StaffLook: {
            at: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @description Of a look that an authority’s order keeps from its subject, the first date in Helsinki on which the subject sees it; `listHiddenLooks` has the order. */
            notShownUntil?: components["schemas"]["LocalDate"];
            /**
             * @description The operation’s id.
             * @example getSubject
             */
            operation: string;
            /**
             * @description Why, as the subject reads it: the vocabulary has its words under `looks`.
             * @example handle-request
             */
            purpose: string;
            /**
             * @description The role in which they looked, in the words of the token.
             * @example customer-service
             */
            role: string;
            /** @description Who was looked at. */
            subject: components["schemas"]["UUID"];
            /** @description Where they work; absent where it is not known. */
            unit?: string;
            /** @description The member of staff, by the issuer’s opaque id. */
            viewer: string;
        };
        /** @description A page of looks, newest first. */
        StaffLookPage: {
            items: components["schemas"]["StaffLook"][];
            /** @description Opaque; asks for the next page. Absent on the last one. */
            nextCursor?: string;
        };
        /** @description Why staff releases a hold or lifts a restriction. */
        StaffReason: {
            /** @description In words for colleagues; the subject does not see it. */
            reason: string;
        };
        /** @description Whether a member of staff is signed in with the browser. */
        StaffSession: {
            /**
             * @description The header that each request but GET and HEAD needs beside the session's cookie, with any value: without it the answer is `csrf-header-missing`.
             * @example X-Requested-With
             */
            csrfHeader: string;
            /**
             * @description Until when the session counts as it is. The first request after that renews it at the issuer, where the issuer gives refresh tokens and the session there goes on; else it ends.
             * @example "2026-11-22T16:00:00.000Z"
             */
            expiresAt?: components["schemas"]["Instant"];
            /**
             * @description Who they are, by staff's issuer's id, as `decidedBy` of a case names who decided; absent where nobody is signed in.
             * @example staff-tiina
             */
            id?: string;
            /** @description Why the browser's last session ended, where that is known. Told once: the cookies of the session are deleted with this answer, or were with the `session-ended` before it. */
            reason?: components["schemas"]["SessionEndReason"];
            /**
             * @description What they are; empty where nobody is signed in.
             * @example [
             *       "data-protection-officer"
             *     ]
             */
            roles: string[];
            /** @description Whether operations of staff can be called with this session. */
            signedIn: boolean;
            /**
             * @description Where they work, as the persons see it whose data they look at.
             * @example Tietosuoja
             */
            unit?: string;
        };
        /** @description A data subject as staff sees them: what is held, without the contents. Of one whose contact details or roles are restricted, customer service learns that alone (GDPR Art. 18(2)): the lists are empty, and `relation` is absent. */
        StaffSubject: {
            blocks: components["schemas"]["StaffBlock"][];
            categories: components["schemas"]["CategorySummary"][];
            id: components["schemas"]["UUID"];
            /** @description The ids of the data subjects that were joined to this one, as the same person. */
            joined: string[];
            logins: components["schemas"]["LoginLink"][];
            relation?: components["schemas"]["SubjectRelation"];
            /** @description Whether a restriction of processing (GDPR Art. 18) covers anything that is held about the person. */
            restricted: boolean;
            sources: components["schemas"]["SubjectSource"][];
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `prohibited` | Prohibited: You have prohibited this. |
         *     | `no-choice` | No choice: You have not chosen: the law decides what is permitted. |
         *     | `consented` | Consented: You have allowed this and can withdraw it at any time. |
         * @enum {string}
         */
        State: "prohibited" | "no-choice" | "consented";
        /**
         * @description How far a browser has come that was sent for a fresh login. A page says `needed`.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `needed` | New login needed: The action needs a fresh or stronger login. |
         *     | `asked` | Login service asked: The login service was asked for a new login. |
         * @enum {string}
         */
        StepUp: "needed" | "asked";
        /** @description The partner's bulk checks that this replica answers now. */
        StreamUse: {
            /**
             * Format: int32
             * @description How many a replica answers at the same time.
             */
            limit: number;
            /**
             * Format: int32
             * @description How many this replica answers now.
             */
            open: number;
        };
        /** @description A data subject whom a search found. Of one whose contact details or roles are restricted, customer service reads `id` and `restricted` alone (GDPR Art. 18(2)). */
        SubjectMatch: {
            /** @description An e-mail address of the person, masked unless it was searched for; absent where none is held, or shown to the member of staff. */
            email?: string;
            /** @description The person's family name; absent where none is held, or shown to the member of staff. */
            familyName?: string;
            /** @description The person's given name; absent where none is held, or shown to the member of staff. */
            givenName?: string;
            id: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description The number of logins that are linked to the person; absent where it is not shown to the member of staff.
             */
            logins?: number;
            /** @description The names of the organisations at which the person has or had a role; empty where none is held, or shown to the member of staff. */
            organisations: string[];
            /** @description A phone number of the person, masked unless it was searched for; absent where none is held, or shown to the member of staff. */
            phone?: string;
            /** @description Whether a restriction of processing (GDPR Art. 18) covers anything that is held about the person. */
            restricted: boolean;
        };
        /** @description The data subjects whom a search found, at most 20. */
        SubjectMatches: {
            items: components["schemas"]["SubjectMatch"][];
            /** @description Whether the search fits others too, who are not listed: narrow it down. */
            more: boolean;
        };
        /** @description Two data subjects who were joined or separated: `subject` goes on, `other` was joined to it or separated from it. */
        SubjectPair: {
            other: components["schemas"]["UUID"];
            subject: components["schemas"]["UUID"];
        };
        /** @description The relation for which the data subject's data is held (notice section 7). `until` is its last day, a Helsinki date; absent while a role is current, and for a prospect. */
        SubjectRelation: {
            /** @description Whether a contact role or kept service history remains today. */
            remains: boolean;
            until?: components["schemas"]["LocalDate"];
        };
        /** @description Whom to look for: exactly one of `email`, `phone`, `name` and `sourcePerson`. */
        SubjectSearch: {
            /**
             * @description The e-mail address to look for, as in a prohibition check but plain; at most 254 characters.
             * @example aino.virtanen@example.fi
             */
            email?: string;
            name?: components["schemas"]["NameSearch"];
            /** @description Why nobody is told before; required with `authority-order`. */
            notShownGround?: string;
            /** @description With the purpose `authority-order`: the look is on nobody's access log before this date in Helsinki. */
            notShownUntil?: components["schemas"]["LocalDate"];
            /** @description The authority's order, by its number and date; required with `authority-order`. */
            order?: string;
            /** @description Finnish unless it names a country. */
            phone?: string;
            purpose: components["schemas"]["LookPurpose"];
            sourcePerson?: components["schemas"]["SourcePerson"];
        };
        /** @description A source system's own id for the data subject, and when it was linked. */
        SubjectSource: {
            linkedAt: components["schemas"]["Instant"];
            /** @description The source system's own id for the person. */
            personId: string;
            /** @description The id of the source system. */
            source: string;
        };
        /** @description A subscription to a mailing list that somebody asked for in a form outside the portal. It counts once it is confirmed from the address. */
        SubscriptionRequest: {
            /**
             * @description The address as it was entered; only the mail that asks for the confirmation uses it.
             * @example aino.virtanen@example.fi
             */
            email: string;
            /** @description Of the confirmation mail; Finnish without it. */
            language?: components["schemas"]["Language"];
            /**
             * @description The list's id, as in `GET /mailing-lists`; at most 100 characters.
             * @example newsletter
             */
            list: string;
            /**
             * @description Your own opaque reference, by which you are told of the confirmation.
             * @example form-77120
             */
            reference: string;
            /**
             * @description The version of the wording that was shown, of `GET /consent-wordings`.
             * @example "2026-11-27T00:00:00.000Z"
             */
            wordingVersion: string;
        };
        /** @description Where to complain about the processing (GDPR Art. 77). */
        SupervisoryAuthority: {
            /** @description The supervisory authority's e-mail address. */
            email: string;
            /** @description The name of the supervisory authority. */
            name: string;
            /** @description The supervisory authority's phone number. */
            phone: string;
            /** @description The supervisory authority's postal address, on one line. */
            postalAddress: string;
            /** @description The address at which the supervisory authority can be visited, on one line. */
            visitingAddress: string;
        };
        /** @description A matter of the person's at customer service, of the category `support-tickets`: its messages and how it was handled (notice section 4). `closedAt` is absent while it is open. Its messages and `handling` have at most 250,000 characters together (`x-max-text-length`), counted in UTF-16 as by `length` in JavaScript: an emoji is two. */
        SupportTicket: {
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "support-tickets";
            closedAt?: components["schemas"]["Instant"];
            /** @description Handling: What was done about the matter. */
            handling: string[];
            /** @description Messages: The messages in their order. */
            messages: components["schemas"]["Message"][];
            /** @description Ticket number: The number by which customer service finds your matter. */
            number: string;
            openedAt: components["schemas"]["Instant"];
            /** @description Status: How far the matter has come. */
            status: string;
            /** @description Subject: What your matter was about. */
            title: string;
        };
        /** @description What became of audio that a source system sent, and what is held of the call now. */
        TakenAudio: {
            /**
             * Format: int64
             * @description How long what is held is, in bytes.
             */
            bytes: number;
            /** @description What is held, by its content. */
            contentType: string;
            outcome: components["schemas"]["AudioOutcome"];
            /** @description The SHA-256 of what is held, in hexadecimal: compare it with yours. */
            sha256: string;
            /**
             * Format: int64
             * @description The version of what is held: after `ignored-older` a greater one than yours.
             */
            version: number;
        };
        /** @description A term of the privacy notice in words: a category, a purpose, a legal basis, a category of recipients or the basis of a transfer. */
        Term: {
            /** @description The term's stable code, to decide by. */
            code: string;
            /** @description What the term means, in the language of the answer. */
            description: string;
            /** @description The term's name, in the language of the answer. */
            name: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `adequacy-decision` | Adequacy decision: The European Commission has decided that the country ensures an adequate level of protection (GDPR Art. 45). |
         *     | `standard-contractual-clauses` | Standard contractual clauses: The recipient is bound by standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)). You get a copy from our data protection officer. |
         *     | `binding-corporate-rules` | Binding corporate rules: The recipient is bound by rules of its group that a supervisory authority has approved (GDPR Art. 47). You get a copy from our data protection officer. |
         *     | `derogation` | Derogation for a specific situation: The transfer is necessary in a situation that the GDPR names (Art. 49), for example to send a message that you have asked for. |
         * @enum {string}
         */
        TransferBasis: "adequacy-decision" | "standard-contractual-clauses" | "binding-corporate-rules" | "derogation";
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `wrong-person` | The login is somebody else’s |
         *     | `login-lost` | The person no longer has the login |
         *     | `subject-asked` | The person asked for it |
         * @enum {string}
         */
        UnlinkReason: "wrong-person" | "login-lost" | "subject-asked";
        /** @description How many messages of a request are left to read. */
        UnreadMessages: {
            /**
             * Format: int64
             * @description Messages of staff in this request after the mark.
             */
            unreadMessages: number;
        };
        /** @description The unsubscribe link for one message to one recipient. It works however old the message is. */
        UnsubscribeLink: {
            /** @description For the head of an e-mail, both, covered by its DKIM signature (RFC 8058). */
            headers: components["schemas"]["MessageHeader"][];
            /** @description For the message's text: a page that lets the recipient choose. */
            url: string;
        };
        /** @description Somebody to whom a message is about to be sent, on which channel and of which mailing list. */
        UnsubscribeLinkRecipient: {
            channel: components["schemas"]["MessageChannel"];
            /**
             * @description Where the message goes, as in a check: plain, or SHA-256 of the normal form.
             * @example aino.virtanen@example.fi
             */
            identifier: string;
            identifierType: components["schemas"]["IdentifierType"];
            /**
             * @description The mailing list that the message belongs to, of `GET /mailing-lists`.
             * @example newsletter
             */
            list?: string;
            /**
             * @description Your own opaque reference of the recipient. With it you are told (`GET /notifications`) when
             *     the link is used, by somebody who is not in the register too.
             */
            reference?: string;
        };
        /** @description The recipients of messages that are about to be sent, 1 to 1,000; each gets a link. */
        UnsubscribeLinkRequest: {
            recipients: components["schemas"]["UnsubscribeLinkRecipient"][];
        };
        /** @description The links, in the order of the recipients. */
        UnsubscribeLinks: {
            links: components["schemas"]["UnsubscribeLink"][];
        };
        /** @description The profile of a user of the services, of the category `user-profile`. */
        UserProfile: {
            /** @description Access rights: What you may do in the service. */
            accessRights: string[];
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "user-profile";
            createdAt: components["schemas"]["Instant"];
            /** @description Language of the service: The language that you chose in the service. */
            language?: string;
            /** @description Service: The service in which you have a username. */
            service: string;
            /** @description Username: The name by which you sign in to the service. */
            username: string;
        };
        /**
         * Format: uuid
         * @description An id in the canonical form of a UUID (RFC 9562), 36 characters. Ids are opaque: conclude nothing from them.
         */
        UUID: string;
        /**
         * @description More values can be added.
         *
         *     | value | meaning |
         *     |---|---|
         *     | `execute` | Done: Will be done at once. |
         *     | `reduce` | Erased, a proof stays: Will be erased; a proof of your choices stays in a form that does not show who you are. |
         *     | `keep` | Kept: Will be kept. |
         *     | `delay` | Put off: Will be done later, when what delays it has ended. |
         *     | `staff` | Staff decides: A member of staff decides. |
         * @enum {string}
         */
        Verdict: "execute" | "reduce" | "keep" | "delay" | "staff" | (string & {});
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `partner` | Partner |
         *     | `staff` | Staff |
         *     | `source-system` | Source system |
         * @enum {string}
         */
        ViewerKind: "partner" | "staff" | "source-system";
        /** @description The words for the codes of all answers and requests, in one language. */
        Vocabulary: {
            /** @description By its code (`ArticleCode`), each article of law that an answer names. */
            articles: {
                [key: string]: components["schemas"]["ArticleWords"];
            };
            /** @description By category, the fields of its content; a field within another by its path, such as `organisation.name`, and within a list by the list’s name, such as `messages.author`. */
            fields: {
                [key: string]: {
                    [key: string]: components["schemas"]["Word"];
                };
            };
            /** @description The language of the words. */
            language: components["schemas"]["Language"];
            /** @description By its code, why somebody looked at a person’s data: the `purpose` of the access log. */
            looks: {
                [key: string]: components["schemas"]["Word"];
            };
            /** @description By its `type`, each problem. */
            problems: {
                [key: string]: components["schemas"]["ProblemWords"];
            };
            /** @description By its code, each category of recipients: the `code` of `CategorySummary.recipients`. */
            recipients: {
                [key: string]: components["schemas"]["Word"];
            };
            /** @description By category, how long its items are kept in this installation. */
            rules: {
                [key: string]: components["schemas"]["RuleWords"];
            };
            /** @description By its id, each system that data comes from. */
            sources: {
                [key: string]: components["schemas"]["SourceWords"];
            };
            /** @description By the name that an enum has in this contract, such as `Channel`, its values; a value that stands in no named enum is found by the property’s name, such as `Error`. */
            values: {
                [key: string]: {
                    [key: string]: components["schemas"]["Word"];
                };
            };
        };
        /** @description That a disclosure was entered by mistake, and the data not disclosed so. */
        VoidedDisclosure: {
            /** @description When it was found. */
            at: components["schemas"]["Instant"];
            /** @description Why, in the words of the one who found it. */
            reason: string;
        };
        /** @description What has changed of an entry of the register of disclosures that was voided: no personal data. */
        VoidedEntry: {
            id: components["schemas"]["UUID"];
            voided: components["schemas"]["RegisteredVoiding"];
        };
        /** @description An update that a source sent and that is stored, and not used before a restriction or a hold ends (GDPR Art. 15, 18(2)). `item` is absent where it is of an item that is not held yet; `content` of a deletion, and where it is not shown to the reader. */
        WaitingUpdate: {
            category: components["schemas"]["Category"];
            collected?: components["schemas"]["Collected"];
            content?: components["schemas"]["Content"];
            /** @description Whether the source says that it no longer holds the item. */
            deletion: boolean;
            id: components["schemas"]["UUID"];
            item?: components["schemas"]["UUID"];
            receivedAt: components["schemas"]["Instant"];
            /** @description The id of the source system that sent the update. */
            source: string;
            withheld?: components["schemas"]["Withheld"];
        };
        /** @description A page of the updates that wait for the end of a restriction or a hold, newest first. */
        WaitingUpdatePage: {
            items: components["schemas"]["WaitingUpdate"][];
            /** @description The opaque `cursor` of the next page; absent on the last page. */
            nextCursor?: string;
        };
        /** @description What the receiver needs to find what it is about. */
        WebhookData: {
            /**
             * Format: uuid
             * @description The notification's id, as in `GET /notifications`.
             */
            id: string;
            /** @description The receiver's own ids, and codes, by the type. */
            reference: {
                [key: string]: unknown;
            };
        };
        /** @description A notification as it is sent to a webhook. */
        WebhookMessage: {
            data: components["schemas"]["WebhookData"];
            /**
             * Format: date-time
             * @description When the change took place.
             */
            timestamp: string;
            /**
             * @description What it is about. More can be added.
             * @example prohibition
             */
            type: string;
        };
        /** @description A visit of the person to the web pages, as the server and cookies saw it, of the category `web-visits` (notice section 4). Its pages and cookies have at most 250,000 characters together (`x-max-text-length`), counted in UTF-16 as by `length` in JavaScript: an emoji is two. */
        WebVisit: {
            /** @description Browser: The type of browser that you used. */
            browser?: string;
            /**
             * @description Tells which of the categories it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            category: "web-visits";
            /** @description Cookies: The cookies through which data was collected. */
            cookies: string[];
            /** @description Required unless `onlineIdentifier` is given. */
            ipAddress?: string;
            /** @description Another identifier by which the visit was tied to the person (notice §4), such as the id in a cookie or of a login. */
            onlineIdentifier?: string;
            /** @description Pages visited: The pages that you visited. */
            pages: string[];
            /** @description Page you came from: The web address from which you came to the site. */
            referringPage?: string;
            /** @description Server you came from: The server from which you came to the site. */
            referringServer?: string;
            visitedAt: components["schemas"]["Instant"];
        };
        /** @description Why the content is not shown to the data subject, with the section of the notice and the article of law (notice section 8, GDPR Art. 15(4)). */
        Withheld: {
            articles: components["schemas"]["Article"][];
            reason: components["schemas"]["Withholding"];
            /** @description The reason in words, in the language of the answer. */
            text: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `others-personal-data` | Other people’s personal data: Not shown, because it contains personal data of other people. The law allows us to limit your access to that. |
         *     | `trade-secret` | Trade secret: Not shown, because it contains a trade secret of ours or of our customer. The law allows us to limit your access to that. |
         *     | `service-security` | Security of the service: Not shown, because it concerns the security features of the service. The law allows us to limit your access to that. |
         *     | `in-review` | Being reviewed: Not shown yet: we are checking whether it can be shown to you as it is. |
         * @enum {string}
         */
        Withholding: "others-personal-data" | "trade-secret" | "service-security" | "in-review";
        /** @description Staff's decision whether an item is withheld from its data subject, with the weighing (notice section 8, GDPR Art. 15(4)). */
        WithholdingDecision: {
            /** @description Why the item is withheld from its subject; absent: it is shown. */
            reason?: components["schemas"]["WithholdingReason"];
            /** @description The weighing, in words for colleagues; the subject does not see it. */
            text: string;
        };
        /**
         * @description | value | meaning |
         *     |---|---|
         *     | `others-personal-data` | Other people’s personal data: Not shown, because it contains personal data of other people. The law allows us to limit your access to that. |
         *     | `trade-secret` | Trade secret: Not shown, because it contains a trade secret of ours or of our customer. The law allows us to limit your access to that. |
         *     | `service-security` | Security of the service: Not shown, because it concerns the security features of the service. The law allows us to limit your access to that. |
         * @enum {string}
         */
        WithholdingReason: "others-personal-data" | "trade-secret" | "service-security";
        /** @description A field or a value in words. */
        Word: {
            /**
             * @description What it means, in a sentence; each field has one, and each value that does not speak for itself.
             * @example Numero, johon soitit.
             */
            explanation?: string;
            /**
             * @description What to call it, on a page or in a list.
             * @example Palvelunumero
             */
            label: string;
        };
    };
    responses: {
        /** @description The first request with this Idempotency-Key is under way, or the state does not allow it. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The first request with this Idempotency-Key is under way, or the state does not allow it. */
        ConflictToPartner: {
            headers: {
                /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                RateLimit?: string;
                /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        ContentTooLargeToPartner: {
            headers: {
                /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                RateLimit?: string;
                /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `forbidden`: not for this caller. `csrf-header-missing`: a session's cookie came without `X-Requested-With`. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `forbidden`: not for this caller. `csrf-header-missing`: a session's cookie came without `X-Requested-With`. */
        ForbiddenToPartner: {
            headers: {
                /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                RateLimit?: string;
                /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The header fields are too long. */
        HeaderFieldsTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The header fields are too long. */
        HeaderFieldsTooLargeToPartner: {
            headers: {
                /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                RateLimit?: string;
                /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key came with another body before. */
        IdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key came with another body before. */
        IdempotencyKeyReusedToPartner: {
            headers: {
                /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                RateLimit?: string;
                /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of ours; `detail` has its id. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of ours; `detail` has its id. */
        InternalErrorToPartner: {
            headers: {
                /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                RateLimit?: string;
                /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read, or something in it is not valid. */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read, or something in it is not valid. */
        InvalidRequestToPartner: {
            headers: {
                /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                RateLimit?: string;
                /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Sent to another host than the portal's. */
        MisdirectedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Sent to another host than the portal's. */
        MisdirectedRequestToPartner: {
            headers: {
                /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                RateLimit?: string;
                /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available in the media type asked for, or Accept names none. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available in the media type asked for, or Accept names none. */
        NotAcceptableToPartner: {
            headers: {
                /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                RateLimit?: string;
                /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not found; another person's resource answers exactly as one that does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not found, or the login is tied to no data subject and what was asked for needs one, or a verified address. */
        NotFoundOrNotLinked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not found; another person's resource answers exactly as one that does not exist. */
        NotFoundToPartner: {
            headers: {
                /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                RateLimit?: string;
                /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing, or next to nothing, was sent for too long, before the first answer. */
        RequestTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing, or next to nothing, was sent for too long, before the first answer. */
        RequestTimeoutToPartner: {
            headers: {
                /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                RateLimit?: string;
                /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is missing. */
        RevisionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available now; `Retry-After` says in how many seconds to try again. */
        ServiceUnavailable: {
            headers: {
                /** @description After how many seconds to try again. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available now; `Retry-After` says in how many seconds to try again. */
        ServiceUnavailableToPartner: {
            headers: {
                /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                RateLimit?: string;
                /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                "RateLimit-Policy"?: string;
                /** @description After how many seconds to try again. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Changed since the ETag in If-Match. */
        StaleRevision: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unauthenticated`: no token, or one that does not count here. `session-ended`: the browser's session, or the login, has ended. */
        Unauthenticated: {
            headers: {
                /** @description How to come in, and whether a token was refused (RFC 6750). */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A media type, charset or encoding that is not supported; `Accept` has the media types that are. */
        UnsupportedMediaType: {
            headers: {
                /** @description The media types that are taken (RFC 9110 §15.5.16). */
                Accept?: string;
                /** @description The content codings that are taken: `identity`, and `gzip` where it is declared. */
                "Accept-Encoding"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A media type, charset or encoding that is not supported; `Accept` has the media types that are. */
        UnsupportedMediaTypeToPartner: {
            headers: {
                /** @description The media types that are taken (RFC 9110 §15.5.16). */
                Accept?: string;
                /** @description The content codings that are taken: `identity`, and `gzip` where it is declared. */
                "Accept-Encoding"?: string;
                /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                RateLimit?: string;
                /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address is too long. */
        UriTooLong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address is too long. */
        UriTooLongToPartner: {
            headers: {
                /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                RateLimit?: string;
                /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
        AcceptLanguage: string;
        /** @description Where to go on: `nextCursor` of the page before. */
        Cursor: string;
        /** @description A new random value for each new request; a repetition has the first one's outcome. */
        IdempotencyKey: string;
        /** @description The ETag that was seen. */
        IfMatch: string;
        /** @description The entity tags of what the caller has already. */
        IfNoneMatch: string;
        /** @description `fi`, `sv` or `en`, before Accept-Language. */
        Lang: string;
        /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
        Limit: number;
        /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
        XRequestedWith: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    showHomePage: {
        parameters: {
            query?: {
                /** @description `fi`, `sv` or `en`, before Accept-Language. */
                lang?: components["parameters"]["Lang"];
                /** @description `failed`, `cancelled` or `insufficient` where a login came to nothing: the page says so. */
                login?: string;
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description `no-cache`. */
                    "Cache-Control"?: string;
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    putCallAudio: {
        parameters: {
            query: {
                /** @description The version of the audio: a later one has a greater number. */
                version: number;
            };
            header: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The SHA-256 of the body (RFC 9530), as `sha-256=:…:` in Base64; others beside it are not looked at. Required. */
                "Content-Digest": string;
            };
            path: {
                /** @description The source's own id of the call: the `id` of its line. */
                externalId: string;
            };
            cookie?: never;
        };
        /** @description The audio. */
        requestBody: {
            content: {
                "application/octet-stream": string;
                "audio/amr": string;
                "audio/flac": string;
                "audio/mp4": string;
                "audio/mpeg": string;
                "audio/ogg": string;
                "audio/wav": string;
                "audio/webm": string;
            };
        };
        responses: {
            /** @description What became of it, and what is held now. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenAudio"];
                };
            };
            /** @description `digest-mismatch`: what came is not what `Content-Digest` says, and nothing was stored; `invalid-request`: without a digest, or another header or parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description Nothing was sent for 30 seconds, or not all within 50 minutes. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-conflict`: this version is held with other audio. `recording-blocked`: the audio is kept as it is for the time being, or the call's line waits. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `length-required`: there is no `Content-Length`. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            /** @description `audio-type`: the content is of none of these kinds, or not of the one that `Content-Type` names; `unsupported-media-type`: another media type or coding. */
            415: {
                headers: {
                    /** @description The media types that are taken (RFC 9110 §15.5.16). */
                    Accept?: string;
                    /** @description The content codings that are taken: `identity`, and `gzip` where it is declared. */
                    "Accept-Encoding"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            421: components["responses"]["MisdirectedRequest"];
            /** @description `too-many-requests`: so many recordings of the source system are coming in; try again. */
            429: {
                headers: {
                    /** @description After how many seconds there is room again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConsentWordings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All wordings, in the language asked for. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentWordings"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDisclosedReferences: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the references; none is no error. */
            200: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosedReferencePage"];
                };
            };
            400: components["responses"]["InvalidRequestToPartner"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenToPartner"];
            406: components["responses"]["NotAcceptableToPartner"];
            414: components["responses"]["UriTooLongToPartner"];
            421: components["responses"]["MisdirectedRequestToPartner"];
            /**
             * @description The partner's quota is used up; `Retry-After` says in how many seconds there is a new one, and
             *     `detail` begins with its name: `requests`, `identifiers`, or `streams` where too many are open.
             *     What was not answered counts as prohibited.
             */
            429: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds until the quota begins anew. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLargeToPartner"];
            500: components["responses"]["InternalErrorToPartner"];
            503: components["responses"]["ServiceUnavailableToPartner"];
        };
    };
    disclose: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for each new request; a repetition has the first one's outcome. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreenedDisclosure"];
            };
        };
        responses: {
            /** @description Who was recorded as disclosed. */
            201: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreenedDisclosureResult"];
                };
            };
            400: components["responses"]["InvalidRequestToPartner"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenToPartner"];
            /** @description No such recipient. */
            404: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptableToPartner"];
            408: components["responses"]["RequestTimeoutToPartner"];
            409: components["responses"]["ConflictToPartner"];
            413: components["responses"]["ContentTooLargeToPartner"];
            414: components["responses"]["UriTooLongToPartner"];
            415: components["responses"]["UnsupportedMediaTypeToPartner"];
            421: components["responses"]["MisdirectedRequestToPartner"];
            422: components["responses"]["IdempotencyKeyReusedToPartner"];
            /**
             * @description The partner's quota is used up; `Retry-After` says in how many seconds there is a new one, and
             *     `detail` begins with its name: `requests`, `identifiers`, or `streams` where too many are open.
             *     What was not answered counts as prohibited.
             */
            429: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds until the quota begins anew. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLargeToPartner"];
            500: components["responses"]["InternalErrorToPartner"];
            503: components["responses"]["ServiceUnavailableToPartner"];
        };
    };
    showEmailConfirmationPage: {
        parameters: {
            query?: {
                /** @description `fi`, `sv` or `en`, before Accept-Language. */
                lang?: components["parameters"]["Lang"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The token of the mail's link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page; of an address that is confirmed, one that says so. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            /** @description The link is incomplete, was replaced by a newer one, its time is up, or what it was for is not held any more: a page that says so. */
            404: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            406: components["responses"]["NotAcceptable"];
            /** @description The person's contact details are restricted and stay as they are (Art. 18(2)): a page that says so. */
            409: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    confirmEmail: {
        parameters: {
            query?: {
                /** @description `fi`, `sv` or `en`, before Accept-Language. */
                lang?: components["parameters"]["Lang"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The token of the mail's link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that says what holds now. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            /** @description The link is incomplete, was replaced by a newer one, its time is up, or what it was for is not held any more: a page that says so. */
            404: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            406: components["responses"]["NotAcceptable"];
            /** @description The person's contact details are restricted and stay as they are (Art. 18(2)): a page that says so. */
            409: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    requestSubscription: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for each request; required. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionRequest"];
            };
        };
        responses: {
            /** @description It waits for the confirmation. */
            202: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingSubscription"];
                };
            };
            400: components["responses"]["InvalidRequestToPartner"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenToPartner"];
            406: components["responses"]["NotAcceptableToPartner"];
            408: components["responses"]["RequestTimeoutToPartner"];
            409: components["responses"]["ConflictToPartner"];
            413: components["responses"]["ContentTooLargeToPartner"];
            414: components["responses"]["UriTooLongToPartner"];
            415: components["responses"]["UnsupportedMediaTypeToPartner"];
            421: components["responses"]["MisdirectedRequestToPartner"];
            422: components["responses"]["IdempotencyKeyReusedToPartner"];
            /**
             * @description The partner's quota is used up; `Retry-After` says in how many seconds there is a new one, and
             *     `detail` begins with its name: `requests`, `identifiers`, or `streams` where too many are open.
             *     What was not answered counts as prohibited.
             */
            429: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds until the quota begins anew. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLargeToPartner"];
            500: components["responses"]["InternalErrorToPartner"];
            503: components["responses"]["ServiceUnavailableToPartner"];
        };
    };
    listMailingLists: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingLists"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data subject of the login, or that there is none. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMyAccessLog: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only what happened on this day in Helsinki or later. */
                from?: components["schemas"]["LocalDate"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Only looks for this: an entry's `purpose`. */
                purpose?: string;
                /** @description Only what happened on this day in Helsinki or before. */
                to?: components["schemas"]["LocalDate"];
                /** @description Only looks by this one: an entry's `viewer`. */
                viewer?: string;
                /** @description Only looks by these. */
                viewerKind?: components["schemas"]["ViewerKind"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLogPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyChoices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The choices. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description For If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyChoices"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    putMyChoices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyChoicesChange"];
            };
        };
        responses: {
            /** @description The choices as they stand now. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description For If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyChoices"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMyConsents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consents, those withdrawn included. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A new random value for each consent; required. */
                "Idempotency-Key": string;
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsent"];
            };
        };
        responses: {
            /** @description The consent. */
            201: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description The path at which it can be fetched. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentState"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            422: components["responses"]["IdempotencyKeyReused"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The consent's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consent. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentState"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The consent's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consent, withdrawn. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentState"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyContactDetails: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact details. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description The revision, for If-Match. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyContactDetails"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    correctMyContactDetails: {
        parameters: {
            query?: never;
            header: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The ETag that was seen. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
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
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description The revision, for If-Match. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyContactDetails"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            /**
             * @description `unauthenticated`: no token, or one that does not count here. `session-ended`: the browser's session, or the login, has ended.
             *
             *     Of a new e-mail address: `insufficient-user-authentication`, where the login is older than the installation allows (`max_age`, ten minutes unless configured otherwise), not of one of the strengths that it asks for (`acr_values`), or the token has no `auth_time` (RFC 9470). Nothing was done: after a fresh login the same can be asked again, with the same `Idempotency-Key`. A page sends the browser to `/login?stepUp=needed&return=…`.
             */
            401: {
                headers: {
                    /** @description How to come in, and whether a token was refused (RFC 6750); or what login is needed (RFC 9470): `Bearer error="insufficient_user_authentication", error_description="…", max_age="600"`, and `acr_values` where strengths are asked for. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description A restriction keeps the data as it is (Art. 18(2)). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleRevision"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description A field is changed by another operation: `operation`, for `reason`; `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["RevisionRequired"];
            /** @description `too-many-requests`: a login names so many new e-mail addresses a day, five unless configured otherwise. */
            429: {
                headers: {
                    /** @description After how many seconds there is room again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    takeMyCopy: {
        parameters: {
            query?: {
                /** @description The language of what is written for people. For a link, with which a browser sends its own language and not the page's; without it, `Accept-Language` decides. */
                lang?: components["schemas"]["Language"];
                /** @description How much of it; `all` without it. */
                scope?: components["schemas"]["CopyScope"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    /** @description Under which name to save it. */
                    "Content-Disposition"?: string;
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description About how many bytes come. */
                    "Copy-Estimated-Bytes"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            /**
             * @description `unauthenticated`: no token, or one that does not count here. `session-ended`: the browser's session, or the login, has ended.
             *
             *     `insufficient-user-authentication`, where the login is older than the installation allows (`max_age`, ten minutes unless configured otherwise), not of one of the strengths that it asks for (`acr_values`), or the token has no `auth_time` (RFC 9470). Nothing was done: after a fresh login the same can be asked again, with the same `Idempotency-Key`. A page sends the browser to `/login?stepUp=needed&return=…`.
             */
            401: {
                headers: {
                    /** @description How to come in, and whether a token was refused (RFC 6750); or what login is needed (RFC 9470): `Bearer error="insufficient_user_authentication", error_description="…", max_age="600"`, and `acr_values` where strengths are asked for. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `too-many-requests`: a copy is being taken already. */
            429: {
                headers: {
                    /** @description After how many seconds there is room again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyCopyContents: {
        parameters: {
            query?: {
                /** @description Of how much of it; `all` without it. */
                scope?: components["schemas"]["CopyScope"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the copy has now. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopyContents"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyData: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All 18 categories, in the notice's order. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyData"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMyItems: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only what happened on this day in Helsinki or later. */
                from?: components["schemas"]["LocalDate"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Only items with this text somewhere in their content, in whatever case: in a message, a title, an address, a number. */
                q?: string;
                /** @description The order: by when it happened, the latest first (`newest`, also without it) or last (`oldest`), or by the last day on which it is kept (`due`), what has none last. */
                sort?: components["schemas"]["ItemOrder"];
                /** @description Only what happened on this day in Helsinki or before. */
                to?: components["schemas"]["LocalDate"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
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
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
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
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description For If-Match. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    correctMyItem: {
        parameters: {
            query?: never;
            header: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The ETag that was seen. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The category's name. */
                category: components["schemas"]["Category"];
                /** @description The item's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ItemPatch"];
            };
        };
        responses: {
            /** @description The item as corrected. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description For If-Match. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            /**
             * @description `unauthenticated`: no token, or one that does not count here. `session-ended`: the browser's session, or the login, has ended.
             *
             *     Of a new e-mail address: `insufficient-user-authentication`, where the login is older than the installation allows (`max_age`, ten minutes unless configured otherwise), not of one of the strengths that it asks for (`acr_values`), or the token has no `auth_time` (RFC 9470). Nothing was done: after a fresh login the same can be asked again, with the same `Idempotency-Key`. A page sends the browser to `/login?stepUp=needed&return=…`.
             */
            401: {
                headers: {
                    /** @description How to come in, and whether a token was refused (RFC 6750); or what login is needed (RFC 9470): `Bearer error="insufficient_user_authentication", error_description="…", max_age="600"`, and `acr_values` where strengths are asked for. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description A restriction keeps the data as it is (Art. 18(2)). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleRevision"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description A field is changed by another operation: `operation`, for `reason`; `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["RevisionRequired"];
            /** @description `too-many-requests`: a login names so many new e-mail addresses a day, five unless configured otherwise. */
            429: {
                headers: {
                    /** @description After how many seconds there is room again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMyWaitingUpdates: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The category's name. */
                category: components["schemas"]["Category"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of updates. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingUpdatePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyCallAudio: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was heard before: the range counts only if it is still the same audio. */
                "If-Range"?: string;
                /** @description One range of bytes: `bytes=0-1023`, `bytes=1024-`, `bytes=-512`. */
                Range?: string;
            };
            path: {
                /** @description The item's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audio. */
            200: {
                headers: {
                    /** @description `bytes`: parts can be asked for. */
                    "Accept-Ranges"?: string;
                    /** @description `private, no-store`. */
                    "Cache-Control"?: string;
                    /** @description A name to save it under, with the call's date: `call-2026-03-12.ogg`. */
                    "Content-Disposition"?: string;
                    /** @description How many bytes follow. */
                    "Content-Length"?: string;
                    /** @description The strong tag of this very audio, for `If-Range`. */
                    ETag: string;
                    /** @description The SHA-256 of the whole audio (RFC 9530), as `sha-256=:…:` in Base64. */
                    "Repr-Digest"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "audio/amr": string;
                    "audio/flac": string;
                    "audio/mp4": string;
                    "audio/mpeg": string;
                    "audio/ogg": string;
                    "audio/wav": string;
                    "audio/webm": string;
                };
            };
            /** @description The part that was asked for. */
            206: {
                headers: {
                    /** @description `bytes`: parts can be asked for. */
                    "Accept-Ranges"?: string;
                    /** @description `private, no-store`. */
                    "Cache-Control"?: string;
                    /** @description A name to save it under, with the call's date: `call-2026-03-12.ogg`. */
                    "Content-Disposition"?: string;
                    /** @description How many bytes follow. */
                    "Content-Length"?: string;
                    /** @description Which bytes of how many: `bytes 0-1023/56321`. */
                    "Content-Range": string;
                    /** @description The strong tag of this very audio, for `If-Range`. */
                    ETag: string;
                    /** @description The SHA-256 of the whole audio (RFC 9530), as `sha-256=:…:` in Base64. */
                    "Repr-Digest"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "audio/amr": string;
                    "audio/flac": string;
                    "audio/mp4": string;
                    "audio/mpeg": string;
                    "audio/ogg": string;
                    "audio/wav": string;
                    "audio/webm": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            /**
             * @description `unauthenticated`: no token, or one that does not count here. `session-ended`: the browser's session, or the login, has ended.
             *
             *     `insufficient-user-authentication`, where the login is older than the installation allows (`max_age`, ten minutes unless configured otherwise), not of one of the strengths that it asks for (`acr_values`), or the token has no `auth_time` (RFC 9470). Nothing was done: after a fresh login the same can be asked again, with the same `Idempotency-Key`. A page sends the browser to `/login?stepUp=needed&return=…`.
             */
            401: {
                headers: {
                    /** @description How to come in, and whether a token was refused (RFC 6750); or what login is needed (RFC 9470): `Bearer error="insufficient_user_authentication", error_description="…", max_age="600"`, and `acr_values` where strengths are asked for. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            /** @description `content-withheld`: the item is withheld; it says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["UriTooLong"];
            /** @description `range-not-satisfiable`: the audio has no such part. */
            416: {
                headers: {
                    /** @description How long it is: `bytes *\/56321`. */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMyDisclosures: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only what happened on this day in Helsinki or later. */
                from?: components["schemas"]["LocalDate"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Only to this recipient: `recipient.id` of a disclosure. */
                recipient?: string;
                /** @description Only what happened on this day in Helsinki or before. */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of disclosures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosurePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMailingListSubscriptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the lists' names. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingListSubscriptions"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    putMailingListSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the list's name. */
                "Accept-Language"?: string;
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The list's id. */
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
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingListState"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`: `list-closed`, the list takes no subscriptions, or `messages-prohibited`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMarketingProhibitions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The choices. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description For If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketingProhibitions"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    putMarketingProhibitions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Needed unless the change only prohibits. */
                "If-Match"?: string;
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
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
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description For If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketingProhibitions"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`, `prohibited-by-another`: by a person to whom this login is not tied. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleRevision"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            428: components["responses"]["RevisionRequired"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    writeToDataProtectionOfficer: {
        parameters: {
            query?: never;
            header: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A new random value for each new message; required. */
                "Idempotency-Key": string;
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestMessageDraft"];
            };
        };
        responses: {
            /** @description The request under which the officer answers. */
            201: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description Changes with every step of the request. */
                    ETag?: string;
                    /** @description The path at which it can be fetched. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description `email-not-verified`: a login that is tied to nobody needs a verified e-mail address, to which the answer goes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `request-in-flight` or `limit-reached`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `idempotency-key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: a login that is tied to nobody writes so many times a day. */
            429: {
                headers: {
                    /** @description After how many seconds there is room again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preferences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    putMyPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Preferences"];
            };
        };
        responses: {
            /** @description The preferences, as chosen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMyRequests: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    fileMyRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A new random value for each new request; required. */
                "Idempotency-Key": string;
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDraft"];
            };
        };
        responses: {
            /** @description The request as it stands. */
            201: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description Changes with every step. */
                    ETag?: string;
                    /** @description The request's path. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            /**
             * @description `unauthenticated`: no token, or one that does not count here. `session-ended`: the browser's session, or the login, has ended.
             *
             *     Of an erasure: `insufficient-user-authentication`, where the login is older than the installation allows (`max_age`, ten minutes unless configured otherwise), not of one of the strengths that it asks for (`acr_values`), or the token has no `auth_time` (RFC 9470). Nothing was done: after a fresh login the same can be asked again, with the same `Idempotency-Key`. A page sends the browser to `/login?stepUp=needed&return=…`.
             */
            401: {
                headers: {
                    /** @description How to come in, and whether a token was refused (RFC 6750); or what login is needed (RFC 9470): `Bearer error="insufficient_user_authentication", error_description="…", max_age="600"`, and `acr_values` where strengths are asked for. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The login is tied to nobody and has no verified address, or the person has not such an item. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `preview-outdated`, `request-in-flight`, `state-conflict`: a restriction on `objection-pending` while no objection is weighed, or `limit-reached`: 50 requests are open, and staff would have to decide this one too. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `idempotency-key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: a login that is tied to nobody files so many a day. */
            429: {
                headers: {
                    /** @description After how many seconds there is room again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description Changes with every step. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMyRequestAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachments, without their contents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAttachmentList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addMyRequestAttachment: {
        parameters: {
            query: {
                /** @description What the file is for. */
                purpose: components["schemas"]["AttachmentPurpose"];
            };
            header: {
                /** @description The file's name, as in `attachment; filename*=UTF-8''todistus.pdf` (RFC 6266, RFC 8187). */
                "Content-Disposition"?: string;
                /** @description A new random value for each new file; required. */
                "Idempotency-Key": string;
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description The attachment, without its content. */
            201: {
                headers: {
                    /** @description Where the file is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAttachment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`, `request-in-flight` or `limit-reached`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            /** @description `file-type`: what the file holds is no PDF, JPEG or PNG; `unsupported-media-type`: its media type says so. */
            415: {
                headers: {
                    /** @description The media types that are taken (RFC 9110 §15.5.16). */
                    Accept?: string;
                    /** @description The content codings that are taken: `identity`, and `gzip` where it is declared. */
                    "Accept-Encoding"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            421: components["responses"]["MisdirectedRequest"];
            /** @description `idempotency-key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: a login sends so many bytes a day, files and messages together. */
            429: {
                headers: {
                    /** @description After how many seconds there is room again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyRequestAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The attachment's id. */
                attachment: components["schemas"]["UUID"];
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description A name to save the file under. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelMyRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request, cancelled. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description Changes with every step. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            /** @description `state-conflict`: `request-decided` or `request-closed`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyRequestCopy: {
        parameters: {
            query?: {
                /** @description The language of what is written for people. For a link, with which a browser sends its own language and not the page's; without it, `Accept-Language` decides. */
                lang?: components["schemas"]["Language"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    /** @description Under which name to save it. */
                    "Content-Disposition"?: string;
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description About how many bytes come. */
                    "Copy-Estimated-Bytes"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            /**
             * @description `unauthenticated`: no token, or one that does not count here. `session-ended`: the browser's session, or the login, has ended.
             *
             *     `insufficient-user-authentication`, where the login is older than the installation allows (`max_age`, ten minutes unless configured otherwise), not of one of the strengths that it asks for (`acr_values`), or the token has no `auth_time` (RFC 9470). Nothing was done: after a fresh login the same can be asked again, with the same `Idempotency-Key`. A page sends the browser to `/login?stepUp=needed&return=…`.
             */
            401: {
                headers: {
                    /** @description How to come in, and whether a token was refused (RFC 6750); or what login is needed (RFC 9470): `Bearer error="insufficient_user_authentication", error_description="…", max_age="600"`, and `acr_values` where strengths are asked for. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            /** @description `state-conflict`: it delivers nothing here. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `too-many-requests`: a copy is being taken already. */
            429: {
                headers: {
                    /** @description After how many seconds there is room again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMyRequestMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMessageList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendMyRequestMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for each new message; required. */
                "Idempotency-Key": string;
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestMessageDraft"];
            };
        };
        responses: {
            /** @description The message. */
            201: {
                headers: {
                    /** @description The path at which it can be fetched. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMessage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`, `request-in-flight` or `limit-reached`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `idempotency-key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: a login sends so many bytes a day, files and messages together. */
            429: {
                headers: {
                    /** @description After how many seconds there is room again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyRequestMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
                /** @description The message's id. */
                message: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMessage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    putMyRequestReadMark: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReadMark"];
            };
        };
        responses: {
            /** @description How many messages of staff are unread now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadMessages"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    endMyRestriction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request, with the step. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description Changes with every step. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrNotLinked"];
            406: components["responses"]["NotAcceptable"];
            /** @description `state-conflict`: `request-open`, `decided-by-staff` or `restriction-ended`: none that its person ends. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewMyRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDraft"];
            };
        };
        responses: {
            /** @description What would happen. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPreview"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The login is tied to nobody, or the person has not such an item. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`, `no-objection-pending`: a restriction on a pending objection, and none is being weighed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the unacknowledged notifications; an empty one when there are none. */
            200: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            400: components["responses"]["InvalidRequestToPartner"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenToPartner"];
            406: components["responses"]["NotAcceptableToPartner"];
            414: components["responses"]["UriTooLongToPartner"];
            421: components["responses"]["MisdirectedRequestToPartner"];
            /**
             * @description The partner's quota is used up; `Retry-After` says in how many seconds there is a new one, and
             *     `detail` begins with its name: `requests`, `identifiers`, or `streams` where too many are open.
             *     What was not answered counts as prohibited.
             */
            429: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds until the quota begins anew. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLargeToPartner"];
            500: components["responses"]["InternalErrorToPartner"];
            503: components["responses"]["ServiceUnavailableToPartner"];
        };
    };
    getNotification: {
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
            /** @description The notification. */
            200: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            400: components["responses"]["InvalidRequestToPartner"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenToPartner"];
            404: components["responses"]["NotFoundToPartner"];
            406: components["responses"]["NotAcceptableToPartner"];
            414: components["responses"]["UriTooLongToPartner"];
            421: components["responses"]["MisdirectedRequestToPartner"];
            /**
             * @description The partner's quota is used up; `Retry-After` says in how many seconds there is a new one, and
             *     `detail` begins with its name: `requests`, `identifiers`, or `streams` where too many are open.
             *     What was not answered counts as prohibited.
             */
            429: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds until the quota begins anew. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLargeToPartner"];
            500: components["responses"]["InternalErrorToPartner"];
            503: components["responses"]["ServiceUnavailableToPartner"];
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
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequestToPartner"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenToPartner"];
            404: components["responses"]["NotFoundToPartner"];
            406: components["responses"]["NotAcceptableToPartner"];
            414: components["responses"]["UriTooLongToPartner"];
            421: components["responses"]["MisdirectedRequestToPartner"];
            /**
             * @description The partner's quota is used up; `Retry-After` says in how many seconds there is a new one, and
             *     `detail` begins with its name: `requests`, `identifiers`, or `streams` where too many are open.
             *     What was not answered counts as prohibited.
             */
            429: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds until the quota begins anew. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLargeToPartner"];
            500: components["responses"]["InternalErrorToPartner"];
            503: components["responses"]["ServiceUnavailableToPartner"];
        };
    };
    listNotificationItems: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description The notification's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of ids. */
            200: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationItems"];
                };
            };
            400: components["responses"]["InvalidRequestToPartner"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenToPartner"];
            404: components["responses"]["NotFoundToPartner"];
            406: components["responses"]["NotAcceptableToPartner"];
            414: components["responses"]["UriTooLongToPartner"];
            421: components["responses"]["MisdirectedRequestToPartner"];
            /**
             * @description The partner's quota is used up; `Retry-After` says in how many seconds there is a new one, and
             *     `detail` begins with its name: `requests`, `identifiers`, or `streams` where too many are open.
             *     What was not answered counts as prohibited.
             */
            429: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds until the quota begins anew. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLargeToPartner"];
            500: components["responses"]["InternalErrorToPartner"];
            503: components["responses"]["ServiceUnavailableToPartner"];
        };
    };
    reportObjection: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for each objection; required. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionReport"];
            };
        };
        responses: {
            /** @description It is recorded and in force. */
            201: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedObjection"];
                };
            };
            400: components["responses"]["InvalidRequestToPartner"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenToPartner"];
            406: components["responses"]["NotAcceptableToPartner"];
            408: components["responses"]["RequestTimeoutToPartner"];
            409: components["responses"]["ConflictToPartner"];
            413: components["responses"]["ContentTooLargeToPartner"];
            414: components["responses"]["UriTooLongToPartner"];
            415: components["responses"]["UnsupportedMediaTypeToPartner"];
            421: components["responses"]["MisdirectedRequestToPartner"];
            422: components["responses"]["IdempotencyKeyReusedToPartner"];
            /**
             * @description The partner's quota is used up; `Retry-After` says in how many seconds there is a new one, and
             *     `detail` begins with its name: `requests`, `identifiers`, or `streams` where too many are open.
             *     What was not answered counts as prohibited.
             */
            429: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds until the quota begins anew. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLargeToPartner"];
            500: components["responses"]["InternalErrorToPartner"];
            503: components["responses"]["ServiceUnavailableToPartner"];
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
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tags of what the caller has already. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice. */
            200: {
                headers: {
                    /** @description For how long the answer can be kept. */
                    "Cache-Control"?: string;
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description Send it as `If-None-Match` to ask whether the answer has changed. */
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
                    /** @description For how long the answer can be kept. */
                    "Cache-Control"?: string;
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description Send it as `If-None-Match` to ask whether the answer has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            /** @description There was no such version. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
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
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProhibitionChanges: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only what happened on this day in Helsinki or later. */
                from?: components["schemas"]["LocalDate"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Only events of this reference. */
                reference?: string;
                /** @description Only events of this kind. */
                type?: components["schemas"]["RecipientNoticeType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events after the cursor; none yet is no error. */
            200: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProhibitionChanges"];
                };
            };
            400: components["responses"]["InvalidRequestToPartner"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenToPartner"];
            406: components["responses"]["NotAcceptableToPartner"];
            /** @description `cursor-expired`: the feed does not go back to the cursor. */
            410: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["UriTooLongToPartner"];
            421: components["responses"]["MisdirectedRequestToPartner"];
            /**
             * @description The partner's quota is used up; `Retry-After` says in how many seconds there is a new one, and
             *     `detail` begins with its name: `requests`, `identifiers`, or `streams` where too many are open.
             *     What was not answered counts as prohibited.
             */
            429: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds until the quota begins anew. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLargeToPartner"];
            500: components["responses"]["InternalErrorToPartner"];
            503: components["responses"]["ServiceUnavailableToPartner"];
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
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProhibitionCheckResult"];
                };
            };
            400: components["responses"]["InvalidRequestToPartner"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenToPartner"];
            406: components["responses"]["NotAcceptableToPartner"];
            408: components["responses"]["RequestTimeoutToPartner"];
            413: components["responses"]["ContentTooLargeToPartner"];
            414: components["responses"]["UriTooLongToPartner"];
            415: components["responses"]["UnsupportedMediaTypeToPartner"];
            421: components["responses"]["MisdirectedRequestToPartner"];
            /**
             * @description The partner's quota is used up; `Retry-After` says in how many seconds there is a new one, and
             *     `detail` begins with its name: `requests`, `identifiers`, or `streams` where too many are open.
             *     What was not answered counts as prohibited.
             */
            429: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds until the quota begins anew. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLargeToPartner"];
            500: components["responses"]["InternalErrorToPartner"];
            503: components["responses"]["ServiceUnavailableToPartner"];
        };
    };
    checkProhibitionsInBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` where the body is compressed; nothing else is taken but `identity`. */
                "Content-Encoding"?: "gzip" | "identity";
            };
            path?: never;
            cookie?: never;
        };
        /** @description A check a line. */
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["ProhibitionCheck"];
                "text/csv": string;
            };
        };
        responses: {
            /** @description A line for each line, and a summary. */
            200: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["BulkProhibitionCheckAnswerLine"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidRequestToPartner"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenToPartner"];
            406: components["responses"]["NotAcceptableToPartner"];
            /** @description Nothing was sent for 30 seconds, before anything was answered. */
            408: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLargeToPartner"];
            414: components["responses"]["UriTooLongToPartner"];
            415: components["responses"]["UnsupportedMediaTypeToPartner"];
            421: components["responses"]["MisdirectedRequestToPartner"];
            /**
             * @description The partner's quota is used up; `Retry-After` says in how many seconds there is a new one, and
             *     `detail` begins with its name: `requests`, `identifiers`, or `streams` where too many are open.
             *     What was not answered counts as prohibited.
             */
            429: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds until the quota begins anew. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLargeToPartner"];
            500: components["responses"]["InternalErrorToPartner"];
            503: components["responses"]["ServiceUnavailableToPartner"];
        };
    };
    getQuota: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's account, as it is now. */
            200: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerQuota"];
                };
            };
            400: components["responses"]["InvalidRequestToPartner"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenToPartner"];
            406: components["responses"]["NotAcceptableToPartner"];
            414: components["responses"]["UriTooLongToPartner"];
            421: components["responses"]["MisdirectedRequestToPartner"];
            /**
             * @description The partner's quota is used up; `Retry-After` says in how many seconds there is a new one, and
             *     `detail` begins with its name: `requests`, `identifiers`, or `streams` where too many are open.
             *     What was not answered counts as prohibited.
             */
            429: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds until the quota begins anew. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLargeToPartner"];
            500: components["responses"]["InternalErrorToPartner"];
            503: components["responses"]["ServiceUnavailableToPartner"];
        };
    };
    feedRegister: {
        parameters: {
            query?: {
                /** @description Whether the lines are only tried: nothing is stored, and nobody is told. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` where the body is compressed; nothing else is taken but `identity`. */
                "Content-Encoding"?: "gzip" | "identity";
            };
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
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /** @description Nothing was sent for 30 seconds, before anything was answered. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `too-many-requests`: so many batches of the source system are open; end one, or try again. */
            429: {
                headers: {
                    /** @description After how many seconds there is room again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRequestReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The receipt's key. */
                key: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session's state. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    /** @description For how long the keys can be kept. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeySet"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description Only what was done in this way. */
                action?: components["schemas"]["AuditAction"];
                /** @description Only what this actor did, as `actor` names it. */
                actor?: string;
                /** @description Only what somebody of this kind did. */
                actorKind?: components["schemas"]["AuditActorKind"];
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only what happened on this day in Helsinki or later. */
                from?: components["schemas"]["LocalDate"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Only what was done to this item, request or other record. What a source or a retention run did to the records of many at once is not found by it. */
                object?: components["schemas"]["UUID"];
                /** @description Only what was done to this data subject. What was done to many at once names none of them. */
                subject?: components["schemas"]["UUID"];
                /** @description Only what happened on this day in Helsinki or before. */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of audit events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Only of this receiver, such as `partner:acme-events`. */
                receiver?: string;
                /** @description Only those that stand so. */
                status?: components["schemas"]["DeliveryFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The notification's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDeliveryReceivers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receivers, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationReceivers"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    enableDeliveryReceiver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The receiver, such as `partner:acme-events`. */
                receiver: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receiver, as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationReceiver"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replayDeliveriesOfReceiver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The receiver, such as `partner:acme-events`. */
                receiver: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there were. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDisclosures: {
        parameters: {
            query: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only what was disclosed on this day in Helsinki or later. */
                from?: components["schemas"]["LocalDate"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Why the person is not told before: the provision that it rests on, without personal data; required with the purpose `authority-order`. */
                notShownGround?: string;
                /** @description With the purpose `authority-order`: the look is not on the person's access log before this date in Helsinki, twelve months ahead at most by default; without it, before the configured period is over. */
                notShownUntil?: components["schemas"]["LocalDate"];
                /** @description The authority's order, by its number and date; required with the purpose `authority-order`. */
                order?: string;
                /** @description Why you look; it lands on the person's access log. */
                purpose: components["schemas"]["LookPurpose"];
                /** @description Only to this recipient, by its id. */
                recipient?: string;
                /** @description Only of this data subject. */
                subject?: components["schemas"]["UUID"];
                /** @description Only what was disclosed on this day in Helsinki or before. */
                to?: components["schemas"]["LocalDate"];
                /** @description Only entries that were voided, or only those that stand; both without it. */
                voided?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of disclosures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredDisclosurePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recordDisclosure: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for each new request; a repetition has the first one's outcome. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDisclosure"];
            };
        };
        responses: {
            /** @description What was recorded, with the recipient's reference for each person. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedDisclosure"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description No such recipient or data subject. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            422: components["responses"]["IdempotencyKeyReused"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    voidDisclosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The entry's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureVoiding"];
            };
        };
        responses: {
            /** @description What has changed of the entry; no personal data, and no look. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoidedEntry"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description It was voided before, or staff did not enter it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listHiddenDisclosures: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Those that their subjects see by now, instead of the hidden ones. */
                shown?: boolean;
                /** @description Only of this data subject. */
                subject?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hidden disclosures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HiddenDisclosurePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    renewHiddenDisclosure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The hidden disclosure's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HiddenDisclosureRenewal"];
            };
        };
        responses: {
            /** @description The disclosure, with its new order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HiddenDisclosure"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description The subject sees the disclosure by now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listHiddenLooks: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Those that their subjects see by now, instead of the hidden ones. */
                shown?: boolean;
                /** @description Only at this data subject. */
                subject?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hidden looks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HiddenLookPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    renewHiddenLook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The hidden look's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HiddenLookRenewal"];
            };
        };
        responses: {
            /** @description The look, with its new order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HiddenLook"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description The subject sees the look by now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listHolds: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only of this ground. */
                ground?: components["schemas"]["HoldGround"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Those that were released, instead of the active ones. */
                released?: boolean;
                /** @description Only what is to be looked at again by this date. */
                reviewBy?: components["schemas"]["LocalDate"];
                /** @description The order: by when they were placed, the latest first (`newest`, also without it), or by the day on which they are looked at again, the earliest first and what has none last (`due`). What has ended stands newest first in either. */
                sort?: components["schemas"]["BlockOrder"];
                /** @description Only of this data subject. */
                subject?: components["schemas"]["UUID"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of holds. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffBlockPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    placeHold: {
        parameters: {
            query?: never;
            header: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A new random value for each new request; a repetition has the first one's outcome. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHold"];
            };
        };
        responses: {
            /** @description The hold. */
            201: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description The path at which it can be fetched. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffBlock"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description No such data subject or item. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            422: components["responses"]["IdempotencyKeyReused"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The hold's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffBlock"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    releaseHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The hold's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffReason"];
            };
        };
        responses: {
            /** @description The hold, as it ended. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffBlock"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`, `block-ended`: it was released before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reviewHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The hold's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReview"];
            };
        };
        responses: {
            /** @description The hold, with the day. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffBlock"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`, `block-ended`: it was released before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listItemsInReview: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Only of this data subject. */
                subject?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items in review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemInReviewPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listStaffLooks: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only what happened on this day in Helsinki or later. */
                from?: components["schemas"]["LocalDate"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Only those by this operation, by its id. */
                operation?: string;
                /** @description Only those with this purpose. */
                purpose?: string;
                /** @description Only those at this data subject. */
                subject?: components["schemas"]["UUID"];
                /** @description Only what happened on this day in Helsinki or before. */
                to?: components["schemas"]["LocalDate"];
                /** @description Only those of this member of staff, as `viewer` names them. */
                viewer?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of looks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffLookPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRecipientNotices: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Which ones; `open` without it. */
                status?: components["schemas"]["RecipientNoticeStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientNoticePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    confirmRecipientNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The notice's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecipientNoticeConfirmation"];
            };
        };
        responses: {
            /** @description The notice, confirmed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientNotice"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description It was confirmed before, or the disclosures were voided. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRecipients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recipients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The recipient's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recipient. */
            200: {
                headers: {
                    /** @description The revision, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recipient"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    putRecipient: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the recipient that is changed. */
                "If-Match"?: string;
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description A short name in lower case, which stays. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecipientDraft"];
            };
        };
        responses: {
            /** @description The recipient, changed. */
            200: {
                headers: {
                    /** @description The revision, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recipient"];
                };
            };
            /** @description The recipient, entered. */
            201: {
                headers: {
                    /** @description The revision, for If-Match. */
                    ETag?: string;
                    /** @description The path at which it can be fetched. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recipient"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description Another recipient is this partner. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleRevision"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            428: components["responses"]["RevisionRequired"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRequestLetters: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Those that were sent, instead of those to send. */
                sent?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of letters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestLetterPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRequestLetter: {
        parameters: {
            query: {
                /** @description Why the person is not told before: the provision that it rests on, without personal data; required with the purpose `authority-order`. */
                notShownGround?: string;
                /** @description With the purpose `authority-order`: the look is not on the person's access log before this date in Helsinki, twelve months ahead at most by default; without it, before the configured period is over. */
                notShownUntil?: components["schemas"]["LocalDate"];
                /** @description The authority's order, by its number and date; required with the purpose `authority-order`. */
                order?: string;
                /** @description Why you look; it lands on the person's access log. */
                purpose: components["schemas"]["LookPurpose"];
            };
            header?: never;
            path: {
                /** @description The letter's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestLetter"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    confirmRequestLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The letter's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter as the list shows it; no personal data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedRequestLetter"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRequestReport: {
        parameters: {
            query?: {
                /** @description The first day of receipt that counts, in Helsinki. Without it, the first of the month eleven months before the last day's, so that twelve months are counted. */
                from?: components["schemas"]["LocalDate"];
                /** @description The last day of receipt that counts, in Helsinki; today without it. At most five years after `from`. */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestReport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportRequestReport: {
        parameters: {
            query?: {
                /** @description The first day of receipt that counts, in Helsinki. Without it, the first of the month eleven months before the last day's, so that twelve months are counted. */
                from?: components["schemas"]["LocalDate"];
                /** @description The language of the words, for who comes by a link; without it, `Accept-Language`. */
                lang?: components["schemas"]["Language"];
                /** @description The last day of receipt that counts, in Helsinki; today without it. At most five years after `from`. */
                to?: components["schemas"]["LocalDate"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    /** @description Under which name to save it. */
                    "Content-Disposition"?: string;
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description Only those where a message of the person awaits an answer, or only the others. */
                awaitsAnswer?: boolean;
                /** @description Only what came in this way. */
                channel?: components["schemas"]["RequestChannel"];
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How near the deadline is. */
                due?: components["schemas"]["DueFilter"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The one that a person names on the phone, in whatever case.
                 * @example R-7K3M-9QXD
                 */
                reference?: string;
                /** @description Exercising this right. */
                right?: components["schemas"]["Right"];
                /** @description In this state. */
                state?: components["schemas"]["RequestState"];
                /** @description Only of this data subject. */
                subject?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestQueue"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    enterRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for each new one; required. */
                "Idempotency-Key": string;
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnteredRequest"];
            };
        };
        responses: {
            /** @description How the request stands now; no personal data, and no look. */
            201: {
                headers: {
                    /** @description The case's, for the next step. */
                    ETag?: string;
                    /** @description The case; to fetch it is a look. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedRequest"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description No such data subject, or the person has not such an item. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `request-in-flight`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `idempotency-key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRequest: {
        parameters: {
            query: {
                /** @description Why the person is not told before: the provision that it rests on, without personal data; required with the purpose `authority-order`. */
                notShownGround?: string;
                /** @description With the purpose `authority-order`: the look is not on the person's access log before this date in Helsinki, twelve months ahead at most by default; without it, before the configured period is over. */
                notShownUntil?: components["schemas"]["LocalDate"];
                /** @description The authority's order, by its number and date; required with the purpose `authority-order`. */
                order?: string;
                /** @description Why you look; it lands on the person's access log. */
                purpose: components["schemas"]["LookPurpose"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description For If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCase"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRequestAttachments: {
        parameters: {
            query: {
                /** @description Why the person is not told before: the provision that it rests on, without personal data; required with the purpose `authority-order`. */
                notShownGround?: string;
                /** @description With the purpose `authority-order`: the look is not on the person's access log before this date in Helsinki, twelve months ahead at most by default; without it, before the configured period is over. */
                notShownUntil?: components["schemas"]["LocalDate"];
                /** @description The authority's order, by its number and date; required with the purpose `authority-order`. */
                order?: string;
                /** @description Why you look; it lands on the person's access log. */
                purpose: components["schemas"]["LookPurpose"];
            };
            header?: never;
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachments, without their contents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAttachmentList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addRequestAttachment: {
        parameters: {
            query: {
                /** @description What the file is for. */
                purpose: components["schemas"]["AttachmentPurpose"];
            };
            header: {
                /** @description The file's name, as in `attachment; filename*=UTF-8''kirje.pdf` (RFC 6266, RFC 8187). */
                "Content-Disposition"?: string;
                /** @description A new random value for each new file; required. */
                "Idempotency-Key": string;
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description The attachment, without its content. */
            201: {
                headers: {
                    /** @description Where the file is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAttachment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`, `request-in-flight` or `limit-reached`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            /** @description `file-type`: what the file holds is no PDF, JPEG or PNG; `unsupported-media-type`: its media type says so. */
            415: {
                headers: {
                    /** @description The media types that are taken (RFC 9110 §15.5.16). */
                    Accept?: string;
                    /** @description The content codings that are taken: `identity`, and `gzip` where it is declared. */
                    "Accept-Encoding"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            421: components["responses"]["MisdirectedRequest"];
            /** @description `idempotency-key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRequestAttachment: {
        parameters: {
            query: {
                /** @description Why the person is not told before: the provision that it rests on, without personal data; required with the purpose `authority-order`. */
                notShownGround?: string;
                /** @description With the purpose `authority-order`: the look is not on the person's access log before this date in Helsinki, twelve months ahead at most by default; without it, before the configured period is over. */
                notShownUntil?: components["schemas"]["LocalDate"];
                /** @description The authority's order, by its number and date; required with the purpose `authority-order`. */
                order?: string;
                /** @description Why you look; it lands on the person's access log. */
                purpose: components["schemas"]["LookPurpose"];
            };
            header?: never;
            path: {
                /** @description The attachment's id. */
                attachment: components["schemas"]["UUID"];
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description A name to save the file under. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRequestCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    /** @description Under which name to save it. */
                    "Content-Disposition"?: string;
                    /** @description The person's language. */
                    "Content-Language"?: string;
                    /** @description About how many bytes come. */
                    "Copy-Estimated-Bytes"?: string;
                    /** @description What opens the copy: seven groups of four letters and digits, 131 random bits. */
                    "Copy-Pass-Phrase"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description `state-conflict`: no copy is to be handed over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `too-many-requests`: staff is taking one already. */
            429: {
                headers: {
                    /** @description After how many seconds there is room again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    decideRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was seen. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDecision"];
            };
        };
        responses: {
            /** @description How the request stands now; no personal data, and no look. */
            200: {
                headers: {
                    /** @description The case's, for the next step. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedRequest"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`, also while nobody knows who asks for anything but `contact`; or `items-in-review`: an access to items that nobody has reviewed (`listItemsInReview`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-revision`: somebody else was faster. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `revision-required`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    extendRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was seen. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestExtension"];
            };
        };
        responses: {
            /** @description How the request stands now; no personal data, and no look. */
            200: {
                headers: {
                    /** @description The case's, for the next step. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedRequest"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict` or `extension-too-late`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-revision`: somebody else was faster. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `revision-required`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    confirmRequestHandover: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was seen. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestHandover"];
            };
        };
        responses: {
            /** @description How the request stands now; no personal data, and no look. */
            200: {
                headers: {
                    /** @description The case's, for the next step. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedRequest"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`: no copy is to be handed over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-revision`: somebody else was faster. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `revision-required`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    confirmIdentification: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was seen. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Identification"];
            };
        };
        responses: {
            /** @description How the request stands now; no personal data, and no look. */
            200: {
                headers: {
                    /** @description The case's, for the next step. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedRequest"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`: the request is in a state in which this cannot be done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-revision`: somebody else was faster. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `revision-required`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    askForIdentification: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was seen. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentificationRequest"];
            };
        };
        responses: {
            /** @description How the request stands now; no personal data, and no look. */
            200: {
                headers: {
                    /** @description The case's, for the next step. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedRequest"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`: the request is in a state in which this cannot be done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-revision`: somebody else was faster. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `revision-required`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRequestMessages: {
        parameters: {
            query: {
                /** @description Why the person is not told before: the provision that it rests on, without personal data; required with the purpose `authority-order`. */
                notShownGround?: string;
                /** @description With the purpose `authority-order`: the look is not on the person's access log before this date in Helsinki, twelve months ahead at most by default; without it, before the configured period is over. */
                notShownUntil?: components["schemas"]["LocalDate"];
                /** @description The authority's order, by its number and date; required with the purpose `authority-order`. */
                order?: string;
                /** @description Why you look; it lands on the person's access log. */
                purpose: components["schemas"]["LookPurpose"];
            };
            header?: never;
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMessageList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendRequestMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for each new one; required. */
                "Idempotency-Key": string;
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestMessageDraft"];
            };
        };
        responses: {
            /** @description The message. */
            201: {
                headers: {
                    /** @description The path at which it can be fetched. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMessage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`, `request-in-flight` or `limit-reached`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `idempotency-key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRequestMessage: {
        parameters: {
            query: {
                /** @description Why the person is not told before: the provision that it rests on, without personal data; required with the purpose `authority-order`. */
                notShownGround?: string;
                /** @description With the purpose `authority-order`: the look is not on the person's access log before this date in Helsinki, twelve months ahead at most by default; without it, before the configured period is over. */
                notShownUntil?: components["schemas"]["LocalDate"];
                /** @description The authority's order, by its number and date; required with the purpose `authority-order`. */
                order?: string;
                /** @description Why you look; it lands on the person's access log. */
                purpose: components["schemas"]["LookPurpose"];
            };
            header?: never;
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
                /** @description The message's id. */
                message: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMessage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPrintableRequestCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    /** @description Under which name to save it. */
                    "Content-Disposition"?: string;
                    /** @description The person's language. */
                    "Content-Language"?: string;
                    /** @description About how many bytes the copy has as a file. */
                    "Copy-Estimated-Bytes"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description `state-conflict`: no copy is to be handed over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `too-many-requests`: staff is taking one already. */
            429: {
                headers: {
                    /** @description After how many seconds there is room again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    assignRequestSubject: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was seen. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The request's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestSubject"];
            };
        };
        responses: {
            /** @description How the request stands now; no personal data, and no look. */
            200: {
                headers: {
                    /** @description The case's, for the next step. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedRequest"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`: the request is in a state in which this cannot be done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-revision`: somebody else was faster. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            /** @description `revision-required`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRestrictions: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Those that have ended, instead of the active ones. */
                ended?: boolean;
                /** @description Only of this ground. */
                ground?: components["schemas"]["RestrictionGround"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Only what is to be looked at again by this date: a contested accuracy to be verified, a weighing or a legal claim that may be over. */
                reviewBy?: components["schemas"]["LocalDate"];
                /** @description The order: by when they were placed, the latest first (`newest`, also without it), or by the day on which they are looked at again, the earliest first and what has none last (`due`). What has ended stands newest first in either. */
                sort?: components["schemas"]["BlockOrder"];
                /** @description Only of this data subject. */
                subject?: components["schemas"]["UUID"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of restrictions. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffBlockPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    placeRestriction: {
        parameters: {
            query?: never;
            header: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description A new random value for each new request; a repetition has the first one's outcome. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRestriction"];
            };
        };
        responses: {
            /** @description The restriction. */
            201: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description The path at which it can be fetched. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffBlock"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description No such data subject or item. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            422: components["responses"]["IdempotencyKeyReused"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRestriction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The restriction's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restriction. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffBlock"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    liftRestriction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The restriction's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffReason"];
            };
        };
        responses: {
            /** @description The restriction, with its announced end. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffBlock"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`: `block-ended`, or `lifting-announced`: its end was announced before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    confirmLiftingNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The restriction's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restriction, with the day of its end. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffBlock"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description `state-conflict`, `no-letter-awaited`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reviewRestriction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The restriction's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReview"];
            };
        };
        responses: {
            /** @description The restriction, with the day. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffBlock"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description `state-conflict`, `block-ended`: it has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRetentionPreview: {
        parameters: {
            query?: {
                /** @description The day in Helsinki whose runs it is about: today or later, at most 31 days ahead; tomorrow without it. */
                on?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is going to be deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPreview"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRetentionRuns: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only what happened on this day in Helsinki or later. */
                from?: components["schemas"]["LocalDate"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Only what happened on this day in Helsinki or before. */
                to?: components["schemas"]["LocalDate"];
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
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStaffSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session's state. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSession"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSubject: {
        parameters: {
            query: {
                /** @description Why the person is not told before: the provision that it rests on, without personal data; required with the purpose `authority-order`. */
                notShownGround?: string;
                /** @description With the purpose `authority-order`: the look is not on the person's access log before this date in Helsinki, twelve months ahead at most by default; without it, before the configured period is over. */
                notShownUntil?: components["schemas"]["LocalDate"];
                /** @description The authority's order, by its number and date; required with the purpose `authority-order`. */
                order?: string;
                /** @description Why you look; it lands on the person's access log. */
                purpose: components["schemas"]["LookPurpose"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The subject's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data subject. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSubject"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSubjectItems: {
        parameters: {
            query: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only what happened on this day in Helsinki or later. */
                from?: components["schemas"]["LocalDate"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Why the person is not told before: the provision that it rests on, without personal data; required with the purpose `authority-order`. */
                notShownGround?: string;
                /** @description With the purpose `authority-order`: the look is not on the person's access log before this date in Helsinki, twelve months ahead at most by default; without it, before the configured period is over. */
                notShownUntil?: components["schemas"]["LocalDate"];
                /** @description The authority's order, by its number and date; required with the purpose `authority-order`. */
                order?: string;
                /** @description Why you look; it lands on the person's access log. */
                purpose: components["schemas"]["LookPurpose"];
                /** @description The order: by when it happened, the latest first (`newest`, also without it) or last (`oldest`), or by the last day on which it is kept (`due`), what has none last. */
                sort?: components["schemas"]["ItemOrder"];
                /** @description Only what happened on this day in Helsinki or before. */
                to?: components["schemas"]["LocalDate"];
                /** @description Only what is withheld from the subject for this reason. */
                withheld?: components["schemas"]["Withholding"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The category's name. */
                category: components["schemas"]["Category"];
                /** @description The subject's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    decideWithholding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The category's name. */
                category: components["schemas"]["Category"];
                /** @description The subject's id. */
                id: components["schemas"]["UUID"];
                /** @description The item's id. */
                item: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithholdingDecision"];
            };
        };
        responses: {
            /** @description What was decided; no content, and no look. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemWithholding"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description The person stated it in the portal: it is not kept from them. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSubjectWaitingUpdates: {
        parameters: {
            query: {
                /** @description Where to go on: `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a `nextCursor`. */
                limit?: components["parameters"]["Limit"];
                /** @description Why the person is not told before: the provision that it rests on, without personal data; required with the purpose `authority-order`. */
                notShownGround?: string;
                /** @description With the purpose `authority-order`: the look is not on the person's access log before this date in Helsinki, twelve months ahead at most by default; without it, before the configured period is over. */
                notShownUntil?: components["schemas"]["LocalDate"];
                /** @description The authority's order, by its number and date; required with the purpose `authority-order`. */
                order?: string;
                /** @description Why you look; it lands on the person's access log. */
                purpose: components["schemas"]["LookPurpose"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The category's name. */
                category: components["schemas"]["Category"];
                /** @description The subject's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of updates. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingUpdatePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSubjectCallAudio: {
        parameters: {
            query: {
                /** @description Why the person is not told before: the provision that it rests on, without personal data; required with the purpose `authority-order`. */
                notShownGround?: string;
                /** @description With the purpose `authority-order`: the look is not on the person's access log before this date in Helsinki, twelve months ahead at most by default; without it, before the configured period is over. */
                notShownUntil?: components["schemas"]["LocalDate"];
                /** @description The authority's order, by its number and date; required with the purpose `authority-order`. */
                order?: string;
                /** @description Why you look; it lands on the person's access log. */
                purpose: components["schemas"]["LookPurpose"];
            };
            header?: {
                /** @description The ETag of what was heard before: the range counts only if it is still the same audio. */
                "If-Range"?: string;
                /** @description One range of bytes: `bytes=0-1023`, `bytes=1024-`, `bytes=-512`. */
                Range?: string;
            };
            path: {
                /** @description The subject's id. */
                id: components["schemas"]["UUID"];
                /** @description The item's id. */
                item: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audio. */
            200: {
                headers: {
                    /** @description `bytes`: parts can be asked for. */
                    "Accept-Ranges"?: string;
                    /** @description `private, no-store`. */
                    "Cache-Control"?: string;
                    /** @description A name to save it under, with the call's date: `call-2026-03-12.ogg`. */
                    "Content-Disposition"?: string;
                    /** @description How many bytes follow. */
                    "Content-Length"?: string;
                    /** @description The strong tag of this very audio, for `If-Range`. */
                    ETag: string;
                    /** @description The SHA-256 of the whole audio (RFC 9530), as `sha-256=:…:` in Base64. */
                    "Repr-Digest"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "audio/amr": string;
                    "audio/flac": string;
                    "audio/mp4": string;
                    "audio/mpeg": string;
                    "audio/ogg": string;
                    "audio/wav": string;
                    "audio/webm": string;
                };
            };
            /** @description The part that was asked for. */
            206: {
                headers: {
                    /** @description `bytes`: parts can be asked for. */
                    "Accept-Ranges"?: string;
                    /** @description `private, no-store`. */
                    "Cache-Control"?: string;
                    /** @description A name to save it under, with the call's date: `call-2026-03-12.ogg`. */
                    "Content-Disposition"?: string;
                    /** @description How many bytes follow. */
                    "Content-Length"?: string;
                    /** @description Which bytes of how many: `bytes 0-1023/56321`. */
                    "Content-Range": string;
                    /** @description The strong tag of this very audio, for `If-Range`. */
                    ETag: string;
                    /** @description The SHA-256 of the whole audio (RFC 9530), as `sha-256=:…:` in Base64. */
                    "Repr-Digest"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "audio/amr": string;
                    "audio/flac": string;
                    "audio/mp4": string;
                    "audio/mpeg": string;
                    "audio/ogg": string;
                    "audio/wav": string;
                    "audio/webm": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            /** @description `range-not-satisfiable`: the audio has no such part. */
            416: {
                headers: {
                    /** @description How long it is: `bytes *\/56321`. */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    joinSubjects: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for each new request; a repetition has the first one's outcome. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The subject's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewJoin"];
            };
        };
        responses: {
            /** @description Joined. */
            201: {
                headers: {
                    /** @description The subject that goes on; to fetch it is a look. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectPair"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            422: components["responses"]["IdempotencyKeyReused"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    linkLogin: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for each new request; a repetition has the first one's outcome. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The subject's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLoginLink"];
            };
        };
        responses: {
            /** @description The link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginLink"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description The login is another data subject's. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            422: components["responses"]["IdempotencyKeyReused"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unlinkLogin: {
        parameters: {
            query: {
                /** @description Why. */
                reason: components["schemas"]["UnlinkReason"];
            };
            header?: {
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The subject's id. */
                id: components["schemas"]["UUID"];
                /** @description The link's id. */
                link: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    separateSubject: {
        parameters: {
            query?: never;
            header: {
                /** @description A new random value for each new request; a repetition has the first one's outcome. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path: {
                /** @description The subject's id. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSeparation"];
            };
        };
        responses: {
            /** @description Separated; `other` is the separated subject. */
            201: {
                headers: {
                    /** @description The separated subject; to fetch it is a look. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectPair"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description There is nobody else to separate the person from. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            422: components["responses"]["IdempotencyKeyReused"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    searchSubjects: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubjectSearch"];
            };
        };
        responses: {
            /** @description Who was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectMatches"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showSubscriptionPage: {
        parameters: {
            query?: {
                /** @description `fi`, `sv` or `en`, before Accept-Language. */
                lang?: components["parameters"]["Lang"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The token of the mail's link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            /** @description The link is forged, incomplete or expired, or what it is for was refused since: a page that says so, and how to subscribe again. */
            404: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    confirmSubscription: {
        parameters: {
            query?: {
                /** @description `fi`, `sv` or `en`, before Accept-Language. */
                lang?: components["parameters"]["Lang"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The token of the mail's link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that says what holds now. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            /** @description The link is forged, incomplete or expired, or what it is for was refused since: a page that says so, and how to subscribe again. */
            404: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    makeUnsubscribeLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsubscribeLinkRequest"];
            };
        };
        responses: {
            /** @description A link for each recipient. */
            200: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsubscribeLinks"];
                };
            };
            400: components["responses"]["InvalidRequestToPartner"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenToPartner"];
            406: components["responses"]["NotAcceptableToPartner"];
            408: components["responses"]["RequestTimeoutToPartner"];
            413: components["responses"]["ContentTooLargeToPartner"];
            414: components["responses"]["UriTooLongToPartner"];
            415: components["responses"]["UnsupportedMediaTypeToPartner"];
            421: components["responses"]["MisdirectedRequestToPartner"];
            /**
             * @description The partner's quota is used up; `Retry-After` says in how many seconds there is a new one, and
             *     `detail` begins with its name: `requests`, `identifiers`, or `streams` where too many are open.
             *     What was not answered counts as prohibited.
             */
            429: {
                headers: {
                    /** @description To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used some of it since. */
                    RateLimit?: string;
                    /** @description To a partner: its quotas, `q` in each `w` seconds (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds until the quota begins anew. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeaderFieldsTooLargeToPartner"];
            500: components["responses"]["InternalErrorToPartner"];
            503: components["responses"]["ServiceUnavailableToPartner"];
        };
    };
    showUnsubscribePage: {
        parameters: {
            query?: {
                /** @description `fi`, `sv` or `en`, before Accept-Language. */
                lang?: components["parameters"]["Lang"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The token of a link of `POST /unsubscribe-links`. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            /** @description The link is forged or incomplete: a page that says so. */
            404: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unsubscribe: {
        parameters: {
            query?: {
                /** @description `fi`, `sv` or `en`, before Accept-Language. */
                lang?: components["parameters"]["Lang"];
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description The token of a link of `POST /unsubscribe-links`. */
                token: string;
            };
            cookie?: never;
        };
        /** @description The fields of the form that count; others are taken and not looked at, for mail programs add theirs. */
        requestBody: {
            content: {
                "*/*": unknown;
                "application/x-www-form-urlencoded": {
                    /** @description A choice of the page: by its form. */
                    choice?: string;
                    /** @description `One-Click`, in any case: by a mail program. */
                    "List-Unsubscribe"?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description It is in force: a page that says what holds now. */
            200: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            /** @description The link is forged or incomplete; nothing was changed. */
            404: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVocabulary: {
        parameters: {
            query?: never;
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The entity tags of what the caller has already. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vocabulary. */
            200: {
                headers: {
                    /** @description For how long the answer can be kept. */
                    "Cache-Control"?: string;
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description Send it as `If-None-Match` to ask whether the answer has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vocabulary"];
                };
            };
            /** @description The vocabulary is the one that the caller has already. */
            304: {
                headers: {
                    /** @description For how long the answer can be kept. */
                    "Cache-Control"?: string;
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description Send it as `If-None-Match` to ask whether the answer has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
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
                /** @description Whether a fresh login is asked for: `needed`. The portal itself says `asked` to a browser that comes back. */
                stepUp?: components["schemas"]["StepUp"];
                /**
                 * @description The languages of the issuer's pages, as it takes them (OpenID Connect Core, 3.1.2.1): tags of BCP 47, the preferred first, with blanks between.
                 * @example sv
                 */
                ui_locales?: string;
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
                    /** @description The path at which it can be fetched. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description To `return`: signed in, or back from the issuer without a login. */
            303: {
                headers: {
                    /** @description The path at which it can be fetched. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logout: {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards: a path on this origin; anything else means `/`.
                 * @example /goodbye
                 */
                return?: string;
                /** @description What the issuer adds when it sends the browser back; nobody else does. */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out: to the issuer's own sign-out, or to `return`. */
            303: {
                headers: {
                    /** @description The path at which it can be fetched. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    signOut: {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards: a path on this origin; anything else means `/`.
                 * @example /goodbye
                 */
                return?: string;
            };
            header?: {
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showPage: {
        parameters: {
            query?: {
                /** @description `fi`, `sv` or `en`, before Accept-Language. */
                lang?: components["parameters"]["Lang"];
                /** @description `failed`, `cancelled` or `insufficient` where a login came to nothing: the page says so. */
                login?: string;
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description Where in the page; it can have slashes, and be empty. */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description `no-cache`. */
                    "Cache-Control"?: string;
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Of the address without its last slash: to the one with it. */
            303: {
                headers: {
                    /** @description The path at which it can be fetched. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showRequestPage: {
        parameters: {
            query?: {
                /** @description `fi`, `sv` or `en`, before Accept-Language. */
                lang?: components["parameters"]["Lang"];
            };
            header?: never;
            path: {
                /** @description The request's id, as the mail has it. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the request in the page, in the language that was asked for. */
            303: {
                headers: {
                    /** @description The path in the page. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            /** @description It is no id of a request. Who takes `text/html` gets the page, which says so. */
            404: {
                headers: {
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    showStaffPage: {
        parameters: {
            query?: {
                /** @description `fi`, `sv` or `en`, before Accept-Language. */
                lang?: components["parameters"]["Lang"];
                /** @description `failed`, `cancelled` or `insufficient` where a login came to nothing: the page says so. */
                login?: string;
            };
            header?: {
                /** @description The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own language, if it is known, and everybody else in Finnish. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description Where in the page; it can have slashes, and be empty. */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description `no-cache`. */
                    "Cache-Control"?: string;
                    /** @description The language of what it says. */
                    "Content-Language"?: string;
                    /** @description `noindex`: no page for a search engine. */
                    "X-Robots-Tag"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Of the address without its last slash: to the one with it. */
            303: {
                headers: {
                    /** @description The path at which it can be fetched. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    loginAsStaff: {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards: a path on this origin; anything else means `/`.
                 * @example /staff/requests
                 */
                return?: string;
                /**
                 * @description The languages of the issuer's pages, as it takes them (OpenID Connect Core, 3.1.2.1): tags of BCP 47, the preferred first, with blanks between.
                 * @example sv
                 */
                ui_locales?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To staff's issuer. */
            302: {
                headers: {
                    /** @description The path at which it can be fetched. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description To `return`: signed in, or back from the issuer without a login. */
            303: {
                headers: {
                    /** @description The path at which it can be fetched. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logoutStaff: {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards: a path on this origin; anything else means `/`.
                 * @example /staff
                 */
                return?: string;
                /** @description What the issuer adds when it sends the browser back; nobody else does. */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out: to the issuer's own sign-out, or to `return`. */
            303: {
                headers: {
                    /** @description The path at which it can be fetched. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    signOutStaff: {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards: a path on this origin; anything else means `/`.
                 * @example /staff
                 */
                return?: string;
            };
            header?: {
                /** @description Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a caller with a token need not. */
                "X-Requested-With"?: components["parameters"]["XRequestedWith"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            421: components["responses"]["MisdirectedRequest"];
            431: components["responses"]["HeaderFieldsTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    receiveNotification: {
        parameters: {
            query?: never;
            header: {
                /** @description The notification's id, the same at each attempt. */
                "webhook-id": string;
                /** @description `v1,` and the base64 of HMAC-SHA-256 over id, timestamp and body, joined by dots; one for each of the receiver's secrets, separated by spaces. One that verifies is enough: so secrets are changed without a gap. */
                "webhook-signature": string;
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than some minutes. */
                "webhook-timestamp": number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookMessage"];
            };
        };
        responses: {
            /** @description Stored safely. The notification is confirmed and does not come again. Do not answer so before. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address is gone: nothing more is sent until staff enables it again. What is pending can be fetched. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Too many. It is tried again after `Retry-After`, within limits; so it is with 503. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken. It is tried again. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
