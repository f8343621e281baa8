//! Every table, once for both databases (ARCHITECTURE.md, "One code base, two databases").

diesel::table! {
    instance (key) {
        key -> Text,
        value -> Text,
    }
}

diesel::table! {
    users (id) {
        id -> BigInt,
        email -> Text,
        email_folded -> Text,
        name -> Text,
        password_hash -> Nullable<Text>,
        is_admin -> Bool,
        language -> Nullable<Text>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    sessions (token_hash) {
        token_hash -> Binary,
        user_id -> BigInt,
        created_at -> Timestamp,
        authenticated_at -> Timestamp,
        by_link -> Bool,
        last_seen_at -> Timestamp,
    }
}

diesel::table! {
    sign_in_links (user_id) {
        user_id -> BigInt,
        token_hash -> Binary,
        leads_to -> Text,
        created_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    address_changes (token_hash) {
        token_hash -> Binary,
        user_id -> BigInt,
        email -> Text,
        email_folded -> Text,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    groups (id) {
        id -> BigInt,
        uuid -> Text,
        slug -> Text,
        name -> Text,
        currency -> Text,
        time_zone -> Text,
        postal_address -> Nullable<Text>,
        books -> Text,
        language -> Nullable<Text>,
        next_round_opens_on -> Nullable<Date>,
        accent -> Nullable<Text>,
        version -> BigInt,
        last_entry -> BigInt,
        last_hash -> Binary,
        last_recorded_at -> Timestamp,
        signed_entry -> Nullable<BigInt>,
        signed_hash -> Nullable<Binary>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    members (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        name -> Text,
        name_folded -> Text,
        kind -> Text,
        state -> Text,
        email -> Nullable<Text>,
        email_folded -> Nullable<Text>,
        named_in_public -> Bool,
        mails_results -> Bool,
        mails_rounds -> Bool,
        mails_buckets -> Bool,
        mails_money -> Bool,
        comments_told -> BigInt,
        joined_at -> Timestamp,
    }
}

diesel::table! {
    memberships (group_id, user_id) {
        group_id -> BigInt,
        member_number -> BigInt,
        user_id -> BigInt,
        is_facilitator -> Bool,
        is_treasurer -> Bool,
    }
}

diesel::table! {
    invites (token_hash) {
        token_hash -> Binary,
        group_id -> BigInt,
        member_number -> Nullable<BigInt>,
        is_facilitator -> Bool,
        is_treasurer -> Bool,
        invited_by -> BigInt,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    agreements (group_id, version) {
        group_id -> BigInt,
        version -> BigInt,
        takes_effect_on -> Date,
        pool_rate -> BigInt,
        foundation_share -> BigInt,
        foundation_name -> Text,
        sharing -> Text,
        equal_part -> BigInt,
        unit -> Text,
        unspent_to -> Text,
        cancelled_to -> Text,
        cover_from_foundation -> Bool,
        decision_url -> Nullable<Text>,
        recorded_at -> Timestamp,
        recorded_by -> BigInt,
        withdrawn_at -> Nullable<Timestamp>,
        withdrawn_by -> Nullable<BigInt>,
    }
}

diesel::table! {
    member_rates (group_id, member_number, number) {
        group_id -> BigInt,
        member_number -> BigInt,
        number -> BigInt,
        takes_effect_on -> Date,
        rate -> Nullable<BigInt>,
        decision_url -> Nullable<Text>,
        recorded_at -> Timestamp,
        recorded_by -> BigInt,
        withdrawn_at -> Nullable<Timestamp>,
        withdrawn_by -> Nullable<BigInt>,
    }
}

diesel::table! {
    member_weights (group_id, revision, member_number) {
        group_id -> BigInt,
        revision -> BigInt,
        member_number -> BigInt,
        weight -> BigInt,
        reason -> Text,
        recorded_at -> Timestamp,
        recorded_by -> BigInt,
    }
}

diesel::table! {
    entries (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        form -> BigInt,
        kind -> Text,
        effective_on -> Date,
        recorded_at -> Timestamp,
        actor -> BigInt,
        belongs_to -> Text,
        reverses -> Nullable<BigInt>,
        memo_hash -> Binary,
        previous_hash -> Binary,
        hash -> Binary,
    }
}

diesel::table! {
    accounts (group_id, name) {
        group_id -> BigInt,
        name -> Text,
        balance -> BigInt,
    }
}

diesel::table! {
    transfers (group_id, entry_number, position) {
        group_id -> BigInt,
        entry_number -> BigInt,
        position -> BigInt,
        from_account -> Text,
        to_account -> Text,
        amount -> BigInt,
    }
}

diesel::table! {
    heads (group_id, entry_number) {
        group_id -> BigInt,
        entry_number -> BigInt,
        hash -> Binary,
        signed_at -> Timestamp,
        signature -> Binary,
    }
}

diesel::table! {
    head_keys (group_id, from_entry) {
        group_id -> BigInt,
        from_entry -> BigInt,
        public_key -> Binary,
        recorded_at -> Timestamp,
    }
}

diesel::table! {
    entry_texts (group_id, entry_number) {
        group_id -> BigInt,
        entry_number -> BigInt,
        salt -> Binary,
        memo -> Text,
    }
}

diesel::table! {
    invoices (group_id, id) {
        group_id -> BigInt,
        id -> BigInt,
        number -> Text,
        member_number -> BigInt,
        issued_on -> Date,
        paid_on -> Nullable<Date>,
        client -> Nullable<Text>,
        kind -> Text,
        description -> Text,
        amount -> BigInt,
        own_rate -> Nullable<BigInt>,
        voided_at -> Nullable<Timestamp>,
        voided_why -> Nullable<Text>,
        recorded_at -> Timestamp,
        recorded_by -> BigInt,
    }
}

diesel::table! {
    statements (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        name -> Text,
        last_day -> Date,
        first_month -> Nullable<Text>,
        last_month -> Text,
        agreement_version -> BigInt,
        foundation_share -> BigInt,
        came_in -> BigInt,
        foundation -> BigInt,
        core_due -> BigInt,
        brought_forward -> BigInt,
        carried -> BigInt,
        to_share -> BigInt,
        shortfall -> BigInt,
        entry_number -> Nullable<BigInt>,
        posted_at -> Timestamp,
        posted_by -> BigInt,
        withdrawn_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    contributions (group_id, entry_number) {
        group_id -> BigInt,
        entry_number -> BigInt,
        invoice_id -> BigInt,
        member_number -> BigInt,
        kind -> Text,
        counts_on -> Date,
        rate -> BigInt,
        amount -> BigInt,
        statement_number -> Nullable<BigInt>,
    }
}

diesel::table! {
    imports (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        what -> Text,
        file_name -> Text,
        content_hash -> Binary,
        content -> Nullable<Binary>,
        column_map -> Text,
        uploaded_at -> Timestamp,
        uploaded_by -> BigInt,
        applied_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    core_costs (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        name -> Text,
        amount -> BigInt,
        cadence -> Text,
        from_month -> Text,
        until_month -> Nullable<Text>,
        agreed_on -> Nullable<Date>,
        decision_url -> Nullable<Text>,
        due_from -> Text,
        recorded_at -> Timestamp,
        recorded_by -> BigInt,
        withdrawn_at -> Nullable<Timestamp>,
        withdrawn_by -> Nullable<BigInt>,
        withdrawn_why -> Nullable<Text>,
    }
}

diesel::table! {
    core_cost_ends (group_id, core_cost_number, position) {
        group_id -> BigInt,
        core_cost_number -> BigInt,
        position -> BigInt,
        until_month -> Text,
        recorded_at -> Timestamp,
    }
}

diesel::table! {
    statement_lines (group_id, statement_number, position) {
        group_id -> BigInt,
        statement_number -> BigInt,
        position -> BigInt,
        core_cost_number -> BigInt,
        name -> Text,
        month -> Text,
        amount -> BigInt,
        taken -> BigInt,
    }
}

diesel::table! {
    core_payments (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        kind -> Text,
        statement_number -> BigInt,
        position -> BigInt,
        amount -> BigInt,
        payee -> Nullable<Text>,
        payee_member -> Nullable<BigInt>,
        reference -> Text,
        paid_on -> Date,
        entry_number -> BigInt,
        recorded_at -> Timestamp,
        recorded_by -> BigInt,
    }
}

diesel::table! {
    foundation_payments (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        amount -> BigInt,
        payee -> Text,
        payee_member -> Nullable<BigInt>,
        reference -> Text,
        paid_on -> Date,
        decision -> Text,
        decided_on -> Date,
        decision_url -> Nullable<Text>,
        entry_number -> BigInt,
        recorded_at -> Timestamp,
        recorded_by -> BigInt,
    }
}

diesel::table! {
    proposals (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        kind -> Text,
        effective_on -> Date,
        reason -> Text,
        statement_number -> Nullable<BigInt>,
        proposed_at -> Timestamp,
        proposed_by -> BigInt,
        outcome -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        decided_by -> Nullable<BigInt>,
        decided_why -> Nullable<Text>,
        entry_number -> Nullable<BigInt>,
    }
}

diesel::table! {
    proposal_transfers (group_id, proposal_number, position) {
        group_id -> BigInt,
        proposal_number -> BigInt,
        position -> BigInt,
        from_account -> Text,
        to_account -> Text,
        amount -> BigInt,
    }
}

diesel::table! {
    reconciliations (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        as_of -> Date,
        bank -> BigInt,
        ledger -> BigInt,
        pool -> BigInt,
        foundation -> BigInt,
        core -> BigInt,
        carried -> BigInt,
        allotments -> BigInt,
        buckets -> BigInt,
        last_entry -> BigInt,
        note -> Text,
        recorded_at -> Timestamp,
        recorded_by -> BigInt,
    }
}

diesel::table! {
    month_notes (group_id, statement_number) {
        group_id -> BigInt,
        statement_number -> BigInt,
        words -> Text,
        written_at -> Timestamp,
        written_by -> BigInt,
    }
}

diesel::table! {
    book_checks (group_id) {
        group_id -> BigInt,
        checked_at -> Timestamp,
        last_entry -> BigInt,
        findings -> BigInt,
    }
}

diesel::table! {
    rounds (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        name -> Text,
        statement_number -> BigInt,
        participants_by -> Text,
        sharing -> Text,
        equal_part -> BigInt,
        unit_minor -> BigInt,
        stays_carried -> BigInt,
        cap -> Nullable<BigInt>,
        step -> BigInt,
        step_is_chosen -> Bool,
        own_bucket -> Bool,
        final_after_saving -> Bool,
        sealed -> Bool,
        members_see_names -> Bool,
        below_minimum -> Text,
        answer_days -> BigInt,
        unspent_to -> Text,
        opens_at -> Timestamp,
        closes_at -> Timestamp,
        invoices_by -> Nullable<Date>,
        opened_at -> Timestamp,
        opened_by -> BigInt,
        closed_by -> Nullable<BigInt>,
        withdrawn_at -> Nullable<Timestamp>,
        allotment_entry -> Nullable<BigInt>,
        version -> BigInt,
    }
}

diesel::table! {
    close_changes (group_id, round_number, position) {
        group_id -> BigInt,
        round_number -> BigInt,
        position -> BigInt,
        was_at -> Timestamp,
        now_at -> Timestamp,
        reason -> Text,
        changed_at -> Timestamp,
        changed_by -> BigInt,
    }
}

diesel::table! {
    announcements (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        note -> Text,
        hands_until -> Timestamp,
        announced_at -> Timestamp,
        announced_by -> BigInt,
        called_off_at -> Nullable<Timestamp>,
        called_off_by -> Nullable<BigInt>,
        round_number -> Nullable<BigInt>,
    }
}

diesel::table! {
    hands (group_id, announcement_number, member_number) {
        group_id -> BigInt,
        announcement_number -> BigInt,
        member_number -> BigInt,
        is_up -> Bool,
        answered_at -> Timestamp,
    }
}

diesel::table! {
    participants (group_id, round_number, member_number) {
        group_id -> BigInt,
        round_number -> BigInt,
        member_number -> BigInt,
        allotment -> BigInt,
        brought -> BigInt,
        contributed -> BigInt,
        weight -> Nullable<BigInt>,
        weight_reason -> Nullable<Text>,
        given -> BigInt,
        revision -> BigInt,
        saved_at -> Nullable<Timestamp>,
        had_left -> Bool,
    }
}

diesel::table! {
    buckets (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        title -> Text,
        summary -> Text,
        body -> Text,
        open_ended -> Bool,
        starts_on -> Nullable<Date>,
        published_at -> Nullable<Timestamp>,
        proposed_at -> Timestamp,
        proposed_by -> BigInt,
    }
}

diesel::table! {
    bucket_owners (group_id, bucket_number, member_number) {
        group_id -> BigInt,
        bucket_number -> BigInt,
        member_number -> BigInt,
        position -> BigInt,
    }
}

diesel::table! {
    bucket_lines (group_id, bucket_number, position) {
        group_id -> BigInt,
        bucket_number -> BigInt,
        position -> BigInt,
        what -> Text,
        required -> BigInt,
        extra -> BigInt,
    }
}

diesel::table! {
    round_buckets (group_id, round_number, bucket_number) {
        group_id -> BigInt,
        round_number -> BigInt,
        bucket_number -> BigInt,
        minimum -> BigInt,
        maximum -> Nullable<BigInt>,
        sealed -> Bool,
        total -> BigInt,
        givers -> BigInt,
        outcome -> Nullable<Text>,
        funded -> Nullable<BigInt>,
    }
}

diesel::table! {
    goal_changes (group_id, round_number, bucket_number, position) {
        group_id -> BigInt,
        round_number -> BigInt,
        bucket_number -> BigInt,
        position -> BigInt,
        reason -> Text,
        reopened_at -> Timestamp,
        reopened_by -> BigInt,
        changed_at -> Nullable<Timestamp>,
        changed_by -> Nullable<BigInt>,
        old_minimum -> Nullable<BigInt>,
        old_maximum -> Nullable<BigInt>,
        new_minimum -> Nullable<BigInt>,
        new_maximum -> Nullable<BigInt>,
    }
}

diesel::table! {
    allocations (group_id, round_number, member_number, bucket_number) {
        group_id -> BigInt,
        round_number -> BigInt,
        member_number -> BigInt,
        bucket_number -> BigInt,
        amount -> BigInt,
    }
}

diesel::table! {
    split_revisions (group_id, round_number, member_number, revision) {
        group_id -> BigInt,
        round_number -> BigInt,
        member_number -> BigInt,
        revision -> BigInt,
        saved_at -> Timestamp,
        saved_by -> BigInt,
        content -> Text,
    }
}

diesel::table! {
    split_drafts (group_id, round_number, member_number) {
        group_id -> BigInt,
        round_number -> BigInt,
        member_number -> BigInt,
        content -> Text,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    settlements (group_id, round_number) {
        group_id -> BigInt,
        round_number -> BigInt,
        entry_number -> Nullable<BigInt>,
        funded -> BigInt,
        returned -> BigInt,
        unspent -> BigInt,
        carried -> BigInt,
        settled_at -> Timestamp,
        settled_by -> BigInt,
    }
}

diesel::table! {
    early_settlements (group_id, round_number, bucket_number) {
        group_id -> BigInt,
        round_number -> BigInt,
        bucket_number -> BigInt,
        entry_number -> BigInt,
        funded -> BigInt,
        settled_at -> Timestamp,
        settled_by -> BigInt,
    }
}

diesel::table! {
    offer_answers (group_id, round_number, bucket_number) {
        group_id -> BigInt,
        round_number -> BigInt,
        bucket_number -> BigInt,
        offered -> BigInt,
        accepted -> Bool,
        answered_at -> Timestamp,
        answered_by -> BigInt,
    }
}

diesel::table! {
    settlement_choices (group_id, round_number, bucket_number) {
        group_id -> BigInt,
        round_number -> BigInt,
        bucket_number -> BigInt,
        accepted -> Bool,
        reason -> Text,
    }
}

diesel::table! {
    leavings (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        member_number -> BigInt,
        left_at -> Timestamp,
        left_by -> BigInt,
        returned -> BigInt,
        entry_number -> Nullable<BigInt>,
    }
}

diesel::table! {
    payouts (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        bucket_number -> BigInt,
        amount -> BigInt,
        paid -> BigInt,
        payee -> Text,
        payee_member -> Nullable<BigInt>,
        reference -> Text,
        wanted_on -> Nullable<Date>,
        asked_at -> Timestamp,
        asked_by -> BigInt,
        closed_as -> Nullable<Text>,
        closed_at -> Nullable<Timestamp>,
        closed_by -> Nullable<BigInt>,
        closed_why -> Nullable<Text>,
    }
}

diesel::table! {
    payout_payments (group_id, entry_number) {
        group_id -> BigInt,
        entry_number -> BigInt,
        payout_number -> BigInt,
        amount -> BigInt,
        paid_on -> Date,
        paid_by -> BigInt,
    }
}

diesel::table! {
    receipts (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        payout_number -> Nullable<BigInt>,
        file_name -> Text,
        kind -> Text,
        size -> BigInt,
        sha256 -> Binary,
        content -> Binary,
        uploaded_at -> Timestamp,
        uploaded_by -> BigInt,
    }
}

diesel::table! {
    bucket_terms (group_id, bucket_number, position) {
        group_id -> BigInt,
        bucket_number -> BigInt,
        position -> BigInt,
        due_on -> Date,
        why -> Text,
        set_at -> Timestamp,
        set_by -> BigInt,
    }
}

diesel::table! {
    bucket_endings (group_id, bucket_number) {
        group_id -> BigInt,
        bucket_number -> BigInt,
        kind -> Text,
        words -> Text,
        rest -> BigInt,
        destination -> Nullable<Text>,
        agreement_version -> Nullable<BigInt>,
        entry_number -> Nullable<BigInt>,
        at -> Timestamp,
        by_member -> BigInt,
    }
}

diesel::table! {
    comments (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        bucket_number -> BigInt,
        written_by -> BigInt,
        written_at -> Timestamp,
        words -> Text,
        edits -> BigInt,
        edited_at -> Nullable<Timestamp>,
        removed_at -> Nullable<Timestamp>,
        hidden_at -> Nullable<Timestamp>,
        hidden_by -> Nullable<BigInt>,
        hidden_why -> Nullable<Text>,
    }
}

diesel::table! {
    comment_mentions (group_id, comment_number, words) {
        group_id -> BigInt,
        comment_number -> BigInt,
        words -> Text,
        member_number -> BigInt,
    }
}

diesel::table! {
    bucket_pictures (group_id, number) {
        group_id -> BigInt,
        number -> BigInt,
        bucket_number -> BigInt,
        caption -> Text,
        width -> BigInt,
        height -> BigInt,
        sha256 -> Binary,
        content -> Binary,
        uploaded_at -> Timestamp,
        uploaded_by -> BigInt,
    }
}

diesel::table! {
    favourites (group_id, member_number, bucket_number) {
        group_id -> BigInt,
        member_number -> BigInt,
        bucket_number -> BigInt,
    }
}

diesel::table! {
    log (group_id, seq) {
        group_id -> BigInt,
        seq -> BigInt,
        at -> Timestamp,
        actor -> BigInt,
        event -> Text,
        about -> Text,
        detail -> Text,
    }
}

diesel::table! {
    idempotency (user_id, key) {
        user_id -> BigInt,
        key -> Text,
        fingerprint -> Binary,
        answer -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    outbox (id) {
        id -> BigInt,
        group_id -> Nullable<BigInt>,
        kind -> Text,
        subject_key -> Text,
        recipient_key -> Text,
        version -> BigInt,
        payload -> Text,
        state -> Text,
        attempts -> BigInt,
        due_at -> Timestamp,
        claimed_until -> Nullable<Timestamp>,
        fence -> BigInt,
        created_at -> Timestamp,
        finished_at -> Nullable<Timestamp>,
        last_answer -> Nullable<Text>,
    }
}

diesel::table! {
    mail_tokens (token_hash) {
        token_hash -> Binary,
        group_id -> BigInt,
        member_number -> BigInt,
        kind -> Text,
        created_at -> Timestamp,
    }
}

/// Pairs that a query asks together; a query over a new pair does not compile until it stands here. Diesel's own list of
/// all tables would make a pair of each two of them, which the compiler weighs against one another for eleven seconds of
/// every build.
macro_rules! asked_together {
    ($($one:ident with $($other:ident),+;)+) => {
        $($(diesel::allow_tables_to_appear_in_same_query!($one, $other);)+)+
    };
}

asked_together! {
    allocations with bucket_owners, buckets, early_settlements, members, participants, round_buckets, rounds, settlements, split_drafts;
    announcements with hands, memberships;
    book_checks with groups;
    bucket_endings with buckets;
    bucket_owners with buckets, members, participants, payouts, round_buckets, split_drafts;
    buckets with members, payout_payments, payouts, round_buckets;
    comment_mentions with comments;
    comments with groups;
    contributions with entries, invoices, statements;
    early_settlements with participants, rounds, settlements;
    entries with entry_texts, transfers;
    groups with members, memberships, rounds, sessions, users;
    hands with memberships;
    invoices with statements;
    members with memberships, participants, payouts, round_buckets, rounds, sessions, users;
    memberships with participants, rounds, sessions, settlements, users;
    participants with round_buckets, rounds, settlements, split_drafts;
    payout_payments with payouts;
    proposal_transfers with proposals;
    round_buckets with rounds, split_drafts;
    rounds with sessions, settlements, users;
    sessions with users;
}
