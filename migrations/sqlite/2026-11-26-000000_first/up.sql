-- The whole schema of Brimful. Tables of a group are keyed (group_id, number) and every foreign key
-- carries group_id, so that a row cannot point into another group (ARCHITECTURE.md, "The house").

CREATE TABLE instance (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE users (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password_hash TEXT,
    is_admin INTEGER NOT NULL CHECK (is_admin IN (0, 1)),
    language TEXT,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE sessions (
    token_hash BLOB NOT NULL PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    created_at TEXT NOT NULL,
    authenticated_at TEXT NOT NULL,
    -- Whether it began with a mailed link instead of the password.
    by_link INTEGER NOT NULL CHECK (by_link IN (0, 1)),
    last_seen_at TEXT NOT NULL
) STRICT;
CREATE INDEX sessions_by_user ON sessions (user_id);

-- A mailed link that signs in: one per account, the newest. Using it takes it out.
CREATE TABLE sign_in_links (
    user_id INTEGER NOT NULL PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    token_hash BLOB NOT NULL UNIQUE,
    -- The page of ours that it leads to.
    leads_to TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
) STRICT;

-- A new address counts once the link that was sent to it is followed.
CREATE TABLE address_changes (
    token_hash BLOB NOT NULL PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT;
CREATE INDEX address_changes_by_user ON address_changes (user_id);

CREATE TABLE groups (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    postal_address TEXT,
    books TEXT NOT NULL CHECK (books IN ('members', 'totals', 'open')),
    language TEXT,
    next_round_opens_on TEXT,
    -- The group's colour for links and buttons, #RRGGBB.
    accent TEXT CHECK (length(accent) = 7),
    version INTEGER NOT NULL,
    last_entry INTEGER NOT NULL,
    last_hash BLOB NOT NULL,
    last_recorded_at TEXT NOT NULL,
    signed_entry INTEGER,
    signed_hash BLOB,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE members (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    number INTEGER NOT NULL CHECK (number >= 0),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
    state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'suspended', 'left')),
    email TEXT,
    email_folded TEXT,
    named_in_public INTEGER NOT NULL CHECK (named_in_public IN (0, 1)),
    mails_results INTEGER NOT NULL CHECK (mails_results IN (0, 1)),
    mails_rounds INTEGER NOT NULL CHECK (mails_rounds IN (0, 1)),
    mails_buckets INTEGER NOT NULL CHECK (mails_buckets IN (0, 1)),
    mails_money INTEGER NOT NULL CHECK (mails_money IN (0, 1)),
    -- The newest comment that a mail has told of or passed over.
    comments_told INTEGER NOT NULL CHECK (comments_told >= 0),
    joined_at TEXT NOT NULL,
    PRIMARY KEY (group_id, number),
    UNIQUE (group_id, email_folded)
) STRICT;

-- Who may act for a member: an organisation can have several users.
CREATE TABLE memberships (
    group_id INTEGER NOT NULL,
    member_number INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES users (id),
    is_facilitator INTEGER NOT NULL CHECK (is_facilitator IN (0, 1)),
    is_treasurer INTEGER NOT NULL CHECK (is_treasurer IN (0, 1)),
    PRIMARY KEY (group_id, user_id),
    FOREIGN KEY (group_id, member_number) REFERENCES members (group_id, number)
) STRICT;
CREATE INDEX memberships_by_user ON memberships (user_id);
CREATE INDEX memberships_by_member ON memberships (group_id, member_number);

-- Roles that a person brings along when they accept: kept here until a user stands behind the member.
CREATE TABLE invites (
    token_hash BLOB NOT NULL PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES groups (id),
    member_number INTEGER,
    is_facilitator INTEGER NOT NULL CHECK (is_facilitator IN (0, 1)),
    is_treasurer INTEGER NOT NULL CHECK (is_treasurer IN (0, 1)),
    invited_by INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT,
    revoked_at TEXT,
    FOREIGN KEY (group_id, member_number) REFERENCES members (group_id, number),
    FOREIGN KEY (group_id, invited_by) REFERENCES members (group_id, number)
) STRICT;
CREATE INDEX invites_by_group ON invites (group_id, member_number);

CREATE TABLE agreements (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    version INTEGER NOT NULL CHECK (version > 0),
    takes_effect_on TEXT NOT NULL,
    pool_rate INTEGER NOT NULL CHECK (pool_rate BETWEEN 0 AND 10000),
    foundation_share INTEGER NOT NULL CHECK (foundation_share BETWEEN 0 AND 10000),
    foundation_name TEXT NOT NULL,
    sharing TEXT NOT NULL CHECK (sharing IN ('equal', 'proportional', 'mixed', 'weights')),
    equal_part INTEGER NOT NULL CHECK (equal_part BETWEEN 0 AND 10000),
    unit TEXT NOT NULL CHECK (unit IN ('minor', 'whole')),
    unspent_to TEXT NOT NULL CHECK (unspent_to IN ('carried', 'giver')),
    cancelled_to TEXT NOT NULL CHECK (cancelled_to IN ('carried', 'foundation', 'givers')),
    cover_from_foundation INTEGER NOT NULL CHECK (cover_from_foundation IN (0, 1)),
    decision_url TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    -- Taken back before its day came: it never held.
    withdrawn_at TEXT,
    withdrawn_by INTEGER,
    PRIMARY KEY (group_id, version)
) STRICT;

-- A member's own rates in the order they were agreed; no rate stands for the agreement's pool rate again.
CREATE TABLE member_rates (
    group_id INTEGER NOT NULL,
    member_number INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    takes_effect_on TEXT NOT NULL,
    rate INTEGER CHECK (rate BETWEEN 0 AND 10000),
    decision_url TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    withdrawn_at TEXT,
    withdrawn_by INTEGER,
    PRIMARY KEY (group_id, member_number, number),
    FOREIGN KEY (group_id, member_number) REFERENCES members (group_id, number)
) STRICT;

-- Each setting of the weights, whole: who counts how much in the sharing rule `weights`, and why.
CREATE TABLE member_weights (
    group_id INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    member_number INTEGER NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 1000000),
    reason TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    PRIMARY KEY (group_id, revision, member_number),
    FOREIGN KEY (group_id, member_number) REFERENCES members (group_id, number)
) STRICT;

-- The ledger ---------------------------------------------------------------------------------------

CREATE TABLE entries (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    number INTEGER NOT NULL CHECK (number > 0),
    form INTEGER NOT NULL CHECK (form = 1),
    kind TEXT NOT NULL CHECK (kind IN ('opening', 'contribution', 'statement', 'cover', 'allotment',
        'settlement', 'return', 'surplus', 'payout', 'core_payment', 'core_release', 'foundation_payment',
        'finish', 'cancel', 'adjustment', 'reversal')),
    effective_on TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    actor INTEGER NOT NULL,
    belongs_to TEXT NOT NULL,
    reverses INTEGER,
    memo_hash BLOB NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (group_id, number),
    UNIQUE (group_id, reverses),
    FOREIGN KEY (group_id, reverses) REFERENCES entries (group_id, number)
) STRICT;
CREATE INDEX entries_by_belonging ON entries (group_id, belongs_to);

CREATE TABLE accounts (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    name TEXT NOT NULL,
    balance INTEGER NOT NULL CHECK (balance >= 0 OR name IN ('fund:pool', 'assets:bank')),
    PRIMARY KEY (group_id, name)
) STRICT;

CREATE TABLE transfers (
    group_id INTEGER NOT NULL,
    entry_number INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position > 0),
    from_account TEXT NOT NULL,
    to_account TEXT NOT NULL CHECK (to_account <> from_account),
    amount INTEGER NOT NULL CHECK (amount > 0 AND amount <= 1000000000000000),
    PRIMARY KEY (group_id, entry_number, position),
    FOREIGN KEY (group_id, entry_number) REFERENCES entries (group_id, number),
    FOREIGN KEY (group_id, from_account) REFERENCES accounts (group_id, name),
    FOREIGN KEY (group_id, to_account) REFERENCES accounts (group_id, name)
) STRICT;
CREATE INDEX transfers_by_source ON transfers (group_id, from_account);
CREATE INDEX transfers_by_target ON transfers (group_id, to_account);

-- Signed heads of the chain, and the keys that signed them, each from an entry on. Private keys are never here.
CREATE TABLE heads (
    group_id INTEGER NOT NULL,
    entry_number INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    signed_at TEXT NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (group_id, entry_number),
    FOREIGN KEY (group_id, entry_number) REFERENCES entries (group_id, number)
) STRICT;

CREATE TABLE head_keys (
    group_id INTEGER NOT NULL,
    from_entry INTEGER NOT NULL,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (group_id, from_entry),
    FOREIGN KEY (group_id, from_entry) REFERENCES entries (group_id, number)
) STRICT;

-- Erasable words stand beside the ledger: an entry keeps only their salted hash.
CREATE TABLE entry_texts (
    group_id INTEGER NOT NULL,
    entry_number INTEGER NOT NULL,
    salt BLOB NOT NULL,
    memo TEXT NOT NULL,
    PRIMARY KEY (group_id, entry_number),
    FOREIGN KEY (group_id, entry_number) REFERENCES entries (group_id, number)
) STRICT;

-- Income ---------------------------------------------------------------------------------------------

CREATE TABLE invoices (
    group_id INTEGER NOT NULL,
    id INTEGER NOT NULL CHECK (id > 0),
    number TEXT NOT NULL,
    member_number INTEGER NOT NULL,
    issued_on TEXT NOT NULL,
    paid_on TEXT,
    client TEXT,
    kind TEXT NOT NULL,
    description TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN -1000000000000000 AND 1000000000000000 AND amount <> 0),
    own_rate INTEGER CHECK (own_rate BETWEEN 0 AND 10000),
    voided_at TEXT,
    voided_why TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    PRIMARY KEY (group_id, id),
    FOREIGN KEY (group_id, member_number) REFERENCES members (group_id, number)
) STRICT;
-- A voided number is free again (money.md 3).
CREATE UNIQUE INDEX invoices_by_number ON invoices (group_id, member_number, number) WHERE voided_at IS NULL;
CREATE INDEX invoices_by_day ON invoices (group_id, paid_on);

CREATE TABLE statements (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL,
    last_day TEXT NOT NULL,
    first_month TEXT,
    last_month TEXT NOT NULL,
    agreement_version INTEGER NOT NULL,
    foundation_share INTEGER NOT NULL,
    came_in INTEGER NOT NULL CHECK (came_in >= 0),
    foundation INTEGER NOT NULL CHECK (foundation >= 0),
    core_due INTEGER NOT NULL CHECK (core_due >= 0),
    brought_forward INTEGER NOT NULL CHECK (brought_forward >= 0),
    carried INTEGER NOT NULL CHECK (carried >= 0),
    to_share INTEGER NOT NULL CHECK (to_share >= 0),
    shortfall INTEGER NOT NULL CHECK (shortfall >= 0),
    entry_number INTEGER,
    posted_at TEXT NOT NULL,
    posted_by INTEGER NOT NULL,
    withdrawn_at TEXT,
    PRIMARY KEY (group_id, number),
    UNIQUE (group_id, name),
    FOREIGN KEY (group_id, agreement_version) REFERENCES agreements (group_id, version),
    FOREIGN KEY (group_id, entry_number) REFERENCES entries (group_id, number),
    -- money.md 4: came in - foundation + carried - core costs = left
    CHECK (came_in - foundation + carried - core_due - brought_forward = to_share - shortfall)
) STRICT;

CREATE TABLE contributions (
    group_id INTEGER NOT NULL,
    entry_number INTEGER NOT NULL,
    invoice_id INTEGER NOT NULL,
    member_number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    counts_on TEXT NOT NULL,
    rate INTEGER NOT NULL CHECK (rate BETWEEN 0 AND 10000),
    amount INTEGER NOT NULL,
    statement_number INTEGER,
    PRIMARY KEY (group_id, entry_number),
    FOREIGN KEY (group_id, entry_number) REFERENCES entries (group_id, number),
    FOREIGN KEY (group_id, invoice_id) REFERENCES invoices (group_id, id),
    FOREIGN KEY (group_id, member_number) REFERENCES members (group_id, number),
    FOREIGN KEY (group_id, statement_number) REFERENCES statements (group_id, number)
) STRICT;
CREATE INDEX contributions_by_statement ON contributions (group_id, statement_number);
CREATE INDEX contributions_by_invoice ON contributions (group_id, invoice_id);

CREATE TABLE imports (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    number INTEGER NOT NULL CHECK (number > 0),
    what TEXT NOT NULL CHECK (what IN ('members', 'invoices', 'core_costs', 'buckets', 'weights')),
    file_name TEXT NOT NULL,
    content_hash BLOB NOT NULL,
    content BLOB,
    column_map TEXT NOT NULL,
    uploaded_at TEXT NOT NULL,
    uploaded_by INTEGER NOT NULL,
    applied_at TEXT,
    PRIMARY KEY (group_id, number)
) STRICT;
CREATE INDEX imports_by_content ON imports (group_id, what, content_hash);

CREATE TABLE core_costs (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0 AND amount <= 1000000000000000),
    cadence TEXT NOT NULL CHECK (cadence IN ('monthly', 'quarterly', 'yearly', 'once')),
    from_month TEXT NOT NULL,
    until_month TEXT,
    agreed_on TEXT,
    decision_url TEXT,
    -- "A cost agreed later is due from the next covered month, never backwards" (money.md 4)
    due_from TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    -- Taken back while no decision stood behind it; it stays on the list to be read.
    withdrawn_at TEXT,
    withdrawn_by INTEGER,
    withdrawn_why TEXT,
    PRIMARY KEY (group_id, number),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_why IS NULL)),
    CHECK (withdrawn_at IS NULL OR agreed_on IS NULL)
) STRICT;

-- Each last month that a core cost was given, so that the lines of every statement can be worked out again.
CREATE TABLE core_cost_ends (
    group_id INTEGER NOT NULL,
    core_cost_number INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position > 0),
    until_month TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (group_id, core_cost_number, position),
    FOREIGN KEY (group_id, core_cost_number) REFERENCES core_costs (group_id, number)
) STRICT;

CREATE TABLE statement_lines (
    group_id INTEGER NOT NULL,
    statement_number INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position > 0),
    core_cost_number INTEGER NOT NULL,
    name TEXT NOT NULL,
    month TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    taken INTEGER NOT NULL CHECK (taken >= 0 AND taken <= amount),
    PRIMARY KEY (group_id, statement_number, position),
    FOREIGN KEY (group_id, statement_number) REFERENCES statements (group_id, number),
    FOREIGN KEY (group_id, core_cost_number) REFERENCES core_costs (group_id, number)
) STRICT;

-- What left the core fund for one line of a statement: paid to somebody, or released to carried because it was not
-- needed (money.md 9). One taken back is reversed in the ledger and stays here.
CREATE TABLE core_payments (
    group_id INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('payment', 'release')),
    statement_number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0 AND amount <= 1000000000000000),
    payee TEXT,
    payee_member INTEGER,
    reference TEXT NOT NULL,
    paid_on TEXT NOT NULL,
    entry_number INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    PRIMARY KEY (group_id, number),
    UNIQUE (group_id, entry_number),
    FOREIGN KEY (group_id, statement_number, position)
        REFERENCES statement_lines (group_id, statement_number, position),
    FOREIGN KEY (group_id, payee_member) REFERENCES members (group_id, number),
    FOREIGN KEY (group_id, recorded_by) REFERENCES members (group_id, number),
    FOREIGN KEY (group_id, entry_number) REFERENCES entries (group_id, number),
    CHECK ((kind = 'payment' AND payee IS NOT NULL) OR (kind = 'release' AND payee IS NULL AND payee_member IS NULL)),
    -- Nobody pays themselves.
    CHECK (payee_member IS NULL OR payee_member <> recorded_by)
) STRICT;
CREATE INDEX core_payments_by_line ON core_payments (group_id, statement_number, position);

-- What the foundation paid for, each with the decision it rests on.
CREATE TABLE foundation_payments (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    number INTEGER NOT NULL CHECK (number > 0),
    amount INTEGER NOT NULL CHECK (amount > 0 AND amount <= 1000000000000000),
    payee TEXT NOT NULL,
    payee_member INTEGER,
    reference TEXT NOT NULL,
    paid_on TEXT NOT NULL,
    decision TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    decision_url TEXT,
    entry_number INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    PRIMARY KEY (group_id, number),
    UNIQUE (group_id, entry_number),
    FOREIGN KEY (group_id, payee_member) REFERENCES members (group_id, number),
    FOREIGN KEY (group_id, recorded_by) REFERENCES members (group_id, number),
    FOREIGN KEY (group_id, entry_number) REFERENCES entries (group_id, number),
    CHECK (payee_member IS NULL OR payee_member <> recorded_by)
) STRICT;

-- Money that moves only when a second person agrees: what a group starts with, and corrections. Nothing is posted
-- before that.
CREATE TABLE proposals (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('opening', 'adjustment')),
    effective_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    statement_number INTEGER,
    proposed_at TEXT NOT NULL,
    proposed_by INTEGER NOT NULL,
    outcome TEXT CHECK (outcome IN ('confirmed', 'declined', 'withdrawn')),
    decided_at TEXT,
    decided_by INTEGER,
    decided_why TEXT,
    entry_number INTEGER,
    PRIMARY KEY (group_id, number),
    UNIQUE (group_id, entry_number),
    FOREIGN KEY (group_id, statement_number) REFERENCES statements (group_id, number),
    FOREIGN KEY (group_id, proposed_by) REFERENCES members (group_id, number),
    FOREIGN KEY (group_id, decided_by) REFERENCES members (group_id, number),
    FOREIGN KEY (group_id, entry_number) REFERENCES entries (group_id, number),
    CHECK ((outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (decided_by IS NULL)),
    CHECK ((outcome IS NOT NULL AND outcome = 'confirmed') = (entry_number IS NOT NULL)),
    -- Four eyes: who proposes can take it back, and no more.
    CHECK (outcome IS NULL OR (outcome = 'withdrawn') = (decided_by = proposed_by))
) STRICT;

CREATE TABLE proposal_transfers (
    group_id INTEGER NOT NULL,
    proposal_number INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position > 0),
    from_account TEXT NOT NULL,
    to_account TEXT NOT NULL CHECK (to_account <> from_account),
    amount INTEGER NOT NULL CHECK (amount > 0 AND amount <= 1000000000000000),
    PRIMARY KEY (group_id, proposal_number, position),
    FOREIGN KEY (group_id, proposal_number) REFERENCES proposals (group_id, number)
) STRICT;

-- What the bank said on a day, beside what the ledger said for it.
CREATE TABLE reconciliations (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    number INTEGER NOT NULL CHECK (number > 0),
    as_of TEXT NOT NULL,
    bank INTEGER NOT NULL CHECK (bank BETWEEN -1000000000000000 AND 1000000000000000),
    ledger INTEGER NOT NULL,
    pool INTEGER NOT NULL,
    foundation INTEGER NOT NULL,
    core INTEGER NOT NULL,
    carried INTEGER NOT NULL,
    allotments INTEGER NOT NULL,
    buckets INTEGER NOT NULL,
    last_entry INTEGER NOT NULL CHECK (last_entry >= 0),
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    PRIMARY KEY (group_id, number),
    FOREIGN KEY (group_id, recorded_by) REFERENCES members (group_id, number),
    CHECK (ledger = pool + foundation + core + carried + allotments + buckets)
) STRICT;

-- What the facilitators note about a month, for its page and as a flag in the history. Words, no figures: they can be
-- changed and taken away.
CREATE TABLE month_notes (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    statement_number INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 80),
    written_at TEXT NOT NULL,
    written_by INTEGER NOT NULL,
    PRIMARY KEY (group_id, statement_number),
    FOREIGN KEY (group_id, statement_number) REFERENCES statements (group_id, number),
    FOREIGN KEY (group_id, written_by) REFERENCES members (group_id, number)
) STRICT;

-- The last time that `verify` went over a group's books.
CREATE TABLE book_checks (
    group_id INTEGER PRIMARY KEY NOT NULL REFERENCES groups (id),
    checked_at TEXT NOT NULL,
    last_entry INTEGER NOT NULL CHECK (last_entry >= 0),
    findings INTEGER NOT NULL CHECK (findings >= 0)
) STRICT;

-- Sharing ---------------------------------------------------------------------------------------------

CREATE TABLE rounds (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL,
    statement_number INTEGER NOT NULL,
    participants_by TEXT NOT NULL CHECK (participants_by IN ('all', 'hands')),
    sharing TEXT NOT NULL CHECK (sharing IN ('equal', 'proportional', 'mixed', 'weights')),
    equal_part INTEGER NOT NULL,
    unit_minor INTEGER NOT NULL CHECK (unit_minor > 0),
    stays_carried INTEGER NOT NULL CHECK (stays_carried >= 0),
    cap INTEGER CHECK (cap > 0),
    step INTEGER NOT NULL CHECK (step > 0),
    -- A step that somebody chose is offered again; one that was fitted to the allotments is fitted anew.
    step_is_chosen INTEGER NOT NULL CHECK (step_is_chosen IN (0, 1)),
    own_bucket INTEGER NOT NULL CHECK (own_bucket IN (0, 1)),
    final_after_saving INTEGER NOT NULL CHECK (final_after_saving IN (0, 1)),
    sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),
    members_see_names INTEGER NOT NULL CHECK (members_see_names IN (0, 1)),
    below_minimum TEXT NOT NULL CHECK (below_minimum IN ('return', 'ask_owner', 'facilitator')),
    -- How long owners may answer an offer after the close (money.md 8).
    answer_days INTEGER NOT NULL CHECK (answer_days BETWEEN 1 AND 30),
    unspent_to TEXT NOT NULL CHECK (unspent_to IN ('carried', 'giver')),
    opens_at TEXT NOT NULL,
    closes_at TEXT NOT NULL CHECK (closes_at > opens_at),
    invoices_by TEXT,
    opened_at TEXT NOT NULL,
    opened_by INTEGER NOT NULL,
    closed_by INTEGER,
    withdrawn_at TEXT,
    allotment_entry INTEGER,
    version INTEGER NOT NULL,
    PRIMARY KEY (group_id, number),
    UNIQUE (group_id, name),
    FOREIGN KEY (group_id, statement_number) REFERENCES statements (group_id, number)
) STRICT;

-- Every change of a round's close: more time with its reason, or ended before its time. Never changed again.
CREATE TABLE close_changes (
    group_id INTEGER NOT NULL,
    round_number INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position > 0),
    was_at TEXT NOT NULL,
    now_at TEXT NOT NULL CHECK (now_at <> was_at),
    reason TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL,
    PRIMARY KEY (group_id, round_number, position),
    FOREIGN KEY (group_id, round_number) REFERENCES rounds (group_id, number)
) STRICT;

-- "Who takes part?", asked before a round: no money moves by it. One at a time may wait for its round.
CREATE TABLE announcements (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    number INTEGER NOT NULL CHECK (number > 0),
    note TEXT NOT NULL,
    hands_until TEXT NOT NULL,
    announced_at TEXT NOT NULL CHECK (announced_at < hands_until),
    announced_by INTEGER NOT NULL,
    called_off_at TEXT,
    called_off_by INTEGER,
    round_number INTEGER CHECK (round_number IS NULL OR called_off_at IS NULL),
    PRIMARY KEY (group_id, number),
    FOREIGN KEY (group_id, round_number) REFERENCES rounds (group_id, number)
) STRICT;
CREATE UNIQUE INDEX announcements_waiting ON announcements (group_id)
    WHERE round_number IS NULL AND called_off_at IS NULL;

CREATE TABLE hands (
    group_id INTEGER NOT NULL,
    announcement_number INTEGER NOT NULL,
    member_number INTEGER NOT NULL,
    is_up INTEGER NOT NULL CHECK (is_up IN (0, 1)),
    answered_at TEXT NOT NULL,
    PRIMARY KEY (group_id, announcement_number, member_number),
    FOREIGN KEY (group_id, announcement_number) REFERENCES announcements (group_id, number),
    FOREIGN KEY (group_id, member_number) REFERENCES members (group_id, number)
) STRICT;

CREATE TABLE participants (
    group_id INTEGER NOT NULL,
    round_number INTEGER NOT NULL,
    member_number INTEGER NOT NULL,
    allotment INTEGER NOT NULL CHECK (allotment >= 0),
    brought INTEGER NOT NULL CHECK (brought >= 0),
    contributed INTEGER NOT NULL,
    weight INTEGER,
    weight_reason TEXT,
    given INTEGER NOT NULL CHECK (given >= 0),
    revision INTEGER NOT NULL,
    saved_at TEXT,
    -- Set by the settlement: they had left the group, so what they did not give was carried.
    had_left INTEGER NOT NULL CHECK (had_left IN (0, 1)),
    PRIMARY KEY (group_id, round_number, member_number),
    FOREIGN KEY (group_id, round_number) REFERENCES rounds (group_id, number),
    FOREIGN KEY (group_id, member_number) REFERENCES members (group_id, number),
    CHECK (given <= allotment + brought)
) STRICT;

CREATE TABLE buckets (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    number INTEGER NOT NULL CHECK (number > 0),
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    open_ended INTEGER NOT NULL CHECK (open_ended IN (0, 1)),
    starts_on TEXT,
    published_at TEXT,
    proposed_at TEXT NOT NULL,
    proposed_by INTEGER NOT NULL,
    PRIMARY KEY (group_id, number),
    FOREIGN KEY (group_id, proposed_by) REFERENCES members (group_id, number)
) STRICT;

CREATE TABLE bucket_owners (
    group_id INTEGER NOT NULL,
    bucket_number INTEGER NOT NULL,
    member_number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (group_id, bucket_number, member_number),
    FOREIGN KEY (group_id, bucket_number) REFERENCES buckets (group_id, number),
    FOREIGN KEY (group_id, member_number) REFERENCES members (group_id, number)
) STRICT;

CREATE TABLE bucket_lines (
    group_id INTEGER NOT NULL,
    bucket_number INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position > 0),
    what TEXT NOT NULL,
    required INTEGER NOT NULL CHECK (required >= 0),
    extra INTEGER NOT NULL CHECK (extra >= 0),
    PRIMARY KEY (group_id, bucket_number, position),
    FOREIGN KEY (group_id, bucket_number) REFERENCES buckets (group_id, number)
) STRICT;

-- A bucket in a round, with its goal as it stood and what it got. `sealed` repeats the round's, for the CHECK.
CREATE TABLE round_buckets (
    group_id INTEGER NOT NULL,
    round_number INTEGER NOT NULL,
    bucket_number INTEGER NOT NULL,
    minimum INTEGER NOT NULL CHECK (minimum >= 0),
    maximum INTEGER CHECK (maximum > 0),
    sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),
    total INTEGER NOT NULL CHECK (total >= 0),
    givers INTEGER NOT NULL CHECK (givers >= 0),
    outcome TEXT CHECK (outcome IN ('full', 'funded', 'not_funded')),
    funded INTEGER CHECK (funded >= 0),
    PRIMARY KEY (group_id, round_number, bucket_number),
    FOREIGN KEY (group_id, round_number) REFERENCES rounds (group_id, number),
    FOREIGN KEY (group_id, bucket_number) REFERENCES buckets (group_id, number),
    CHECK (maximum IS NULL OR sealed = 1 OR total <= maximum)
) STRICT;
CREATE INDEX round_buckets_by_bucket ON round_buckets (group_id, bucket_number);

-- A facilitator unlocked a bucket's goal while its round was open; the first change made use of it.
CREATE TABLE goal_changes (
    group_id INTEGER NOT NULL,
    round_number INTEGER NOT NULL,
    bucket_number INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position > 0),
    reason TEXT NOT NULL,
    reopened_at TEXT NOT NULL,
    reopened_by INTEGER NOT NULL,
    changed_at TEXT,
    changed_by INTEGER CHECK ((changed_by IS NULL) = (changed_at IS NULL)),
    old_minimum INTEGER CHECK (old_minimum >= 0 AND (old_minimum IS NULL) = (changed_at IS NULL)),
    old_maximum INTEGER CHECK (old_maximum > 0),
    new_minimum INTEGER CHECK (new_minimum >= 0 AND (new_minimum IS NULL) = (changed_at IS NULL)),
    new_maximum INTEGER CHECK (new_maximum > 0),
    PRIMARY KEY (group_id, round_number, bucket_number, position),
    FOREIGN KEY (group_id, round_number, bucket_number)
        REFERENCES round_buckets (group_id, round_number, bucket_number)
) STRICT;

CREATE TABLE allocations (
    group_id INTEGER NOT NULL,
    round_number INTEGER NOT NULL,
    member_number INTEGER NOT NULL,
    bucket_number INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    PRIMARY KEY (group_id, round_number, member_number, bucket_number),
    FOREIGN KEY (group_id, round_number, member_number)
        REFERENCES participants (group_id, round_number, member_number),
    FOREIGN KEY (group_id, round_number, bucket_number)
        REFERENCES round_buckets (group_id, round_number, bucket_number)
) STRICT;
-- Begins otherwise than the key, so that no planner takes one for the other.
CREATE INDEX allocations_by_bucket ON allocations (group_id, bucket_number, round_number);

-- Each save: who, when, the whole split as JSON. Never deleted (money.md 7).
CREATE TABLE split_revisions (
    group_id INTEGER NOT NULL,
    round_number INTEGER NOT NULL,
    member_number INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    saved_at TEXT NOT NULL,
    saved_by INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (group_id, round_number, member_number, revision),
    FOREIGN KEY (group_id, round_number, member_number)
        REFERENCES participants (group_id, round_number, member_number)
) STRICT;

CREATE TABLE split_drafts (
    group_id INTEGER NOT NULL,
    round_number INTEGER NOT NULL,
    member_number INTEGER NOT NULL,
    content TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (group_id, round_number, member_number),
    FOREIGN KEY (group_id, round_number, member_number)
        REFERENCES participants (group_id, round_number, member_number)
) STRICT;

CREATE TABLE settlements (
    group_id INTEGER NOT NULL,
    round_number INTEGER NOT NULL,
    entry_number INTEGER,
    funded INTEGER NOT NULL CHECK (funded >= 0),
    returned INTEGER NOT NULL CHECK (returned >= 0),
    unspent INTEGER NOT NULL CHECK (unspent >= 0),
    carried INTEGER NOT NULL CHECK (carried >= 0),
    settled_at TEXT NOT NULL,
    settled_by INTEGER NOT NULL,
    PRIMARY KEY (group_id, round_number),
    FOREIGN KEY (group_id, round_number) REFERENCES rounds (group_id, number),
    FOREIGN KEY (group_id, entry_number) REFERENCES entries (group_id, number)
) STRICT;

-- A full bucket that was settled while its round was open, by an entry of its own (money.md 8).
CREATE TABLE early_settlements (
    group_id INTEGER NOT NULL,
    round_number INTEGER NOT NULL,
    bucket_number INTEGER NOT NULL,
    entry_number INTEGER NOT NULL,
    funded INTEGER NOT NULL CHECK (funded > 0),
    settled_at TEXT NOT NULL,
    settled_by INTEGER NOT NULL,
    PRIMARY KEY (group_id, round_number, bucket_number),
    FOREIGN KEY (group_id, round_number, bucket_number)
        REFERENCES round_buckets (group_id, round_number, bucket_number),
    FOREIGN KEY (group_id, entry_number) REFERENCES entries (group_id, number)
) STRICT;

-- An owner's first answer to the offer of what there is. The offer itself is worked out, never stored.
CREATE TABLE offer_answers (
    group_id INTEGER NOT NULL,
    round_number INTEGER NOT NULL,
    bucket_number INTEGER NOT NULL,
    offered INTEGER NOT NULL CHECK (offered > 0),
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    answered_at TEXT NOT NULL,
    answered_by INTEGER NOT NULL,
    PRIMARY KEY (group_id, round_number, bucket_number),
    FOREIGN KEY (group_id, round_number, bucket_number)
        REFERENCES round_buckets (group_id, round_number, bucket_number),
    FOREIGN KEY (group_id, answered_by) REFERENCES members (group_id, number)
) STRICT;

-- What the facilitator decided about a bucket below its minimum, and why; written with the settlement.
CREATE TABLE settlement_choices (
    group_id INTEGER NOT NULL,
    round_number INTEGER NOT NULL,
    bucket_number INTEGER NOT NULL,
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (group_id, round_number, bucket_number),
    FOREIGN KEY (group_id, round_number) REFERENCES settlements (group_id, round_number),
    FOREIGN KEY (group_id, round_number, bucket_number)
        REFERENCES round_buckets (group_id, round_number, bucket_number)
) STRICT;

-- A member who left, and the money outside rounds that went to carried then (money.md 8, last paragraph).
CREATE TABLE leavings (
    group_id INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    member_number INTEGER NOT NULL,
    left_at TEXT NOT NULL,
    left_by INTEGER NOT NULL,
    returned INTEGER NOT NULL CHECK (returned >= 0),
    entry_number INTEGER,
    PRIMARY KEY (group_id, number),
    FOREIGN KEY (group_id, member_number) REFERENCES members (group_id, number),
    FOREIGN KEY (group_id, entry_number) REFERENCES entries (group_id, number),
    CHECK ((returned = 0) = (entry_number IS NULL))
) STRICT;

CREATE TABLE payouts (
    group_id INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    bucket_number INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0 AND amount <= 1000000000000000),
    -- The sum of its payments, moved in their transaction.
    paid INTEGER NOT NULL CHECK (paid >= 0),
    payee TEXT NOT NULL,
    payee_member INTEGER,
    reference TEXT NOT NULL,
    wanted_on TEXT,
    asked_at TEXT NOT NULL,
    asked_by INTEGER NOT NULL,
    closed_as TEXT CHECK (closed_as IN ('declined', 'withdrawn', 'cancelled')),
    closed_at TEXT,
    closed_by INTEGER,
    closed_why TEXT,
    PRIMARY KEY (group_id, number),
    FOREIGN KEY (group_id, bucket_number) REFERENCES buckets (group_id, number),
    CHECK (paid <= amount),
    CHECK ((closed_as IS NULL) = (closed_at IS NULL) AND (closed_as IS NULL) = (closed_by IS NULL)
        AND (closed_as IS NULL) = (closed_why IS NULL)),
    CHECK (closed_as IS NULL OR paid < amount)
) STRICT;
CREATE INDEX payouts_by_bucket ON payouts (group_id, bucket_number);

-- Money that left the bank for a payout; a payout may be paid in parts.
CREATE TABLE payout_payments (
    group_id INTEGER NOT NULL,
    entry_number INTEGER NOT NULL,
    payout_number INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0 AND amount <= 1000000000000000),
    paid_on TEXT NOT NULL,
    paid_by INTEGER NOT NULL,
    PRIMARY KEY (group_id, entry_number),
    FOREIGN KEY (group_id, entry_number) REFERENCES entries (group_id, number),
    FOREIGN KEY (group_id, payout_number) REFERENCES payouts (group_id, number)
) STRICT;
CREATE INDEX payout_payments_by_payout ON payout_payments (group_id, payout_number);

-- Invoices and receipts. One without a payout waits in a form that came back; the next upload lets go of old ones.
CREATE TABLE receipts (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    number INTEGER NOT NULL CHECK (number > 0),
    payout_number INTEGER,
    file_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('pdf', 'png', 'jpeg')),
    size INTEGER NOT NULL CHECK (size > 0 AND size <= 5242880),
    sha256 BLOB NOT NULL,
    content BLOB NOT NULL,
    uploaded_at TEXT NOT NULL,
    uploaded_by INTEGER NOT NULL,
    PRIMARY KEY (group_id, number),
    FOREIGN KEY (group_id, payout_number) REFERENCES payouts (group_id, number)
) STRICT;
CREATE INDEX receipts_by_payout ON receipts (group_id, payout_number);

-- Until when a funded bucket is to be done: the first row from its funding, then one per extension.
CREATE TABLE bucket_terms (
    group_id INTEGER NOT NULL,
    bucket_number INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position > 0),
    due_on TEXT NOT NULL,
    why TEXT NOT NULL,
    set_at TEXT NOT NULL,
    set_by INTEGER NOT NULL,
    PRIMARY KEY (group_id, bucket_number, position),
    FOREIGN KEY (group_id, bucket_number) REFERENCES buckets (group_id, number)
) STRICT;

-- How a bucket ended, once: `rest` is what it still held, and where that went.
CREATE TABLE bucket_endings (
    group_id INTEGER NOT NULL,
    bucket_number INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('done', 'cancelled', 'withdrawn')),
    words TEXT NOT NULL,
    rest INTEGER NOT NULL CHECK (rest >= 0),
    destination TEXT CHECK (destination IN ('carried', 'foundation', 'givers')),
    agreement_version INTEGER,
    entry_number INTEGER,
    at TEXT NOT NULL,
    by_member INTEGER NOT NULL,
    PRIMARY KEY (group_id, bucket_number),
    FOREIGN KEY (group_id, bucket_number) REFERENCES buckets (group_id, number),
    FOREIGN KEY (group_id, entry_number) REFERENCES entries (group_id, number),
    FOREIGN KEY (group_id, agreement_version) REFERENCES agreements (group_id, version),
    CHECK ((rest > 0) = (entry_number IS NOT NULL)),
    CHECK ((kind = 'cancelled') = (agreement_version IS NOT NULL)),
    CHECK ((kind = 'withdrawn') = (destination IS NULL)),
    CHECK (kind <> 'done' OR destination = 'carried')
) STRICT;

-- What people say to one another -----------------------------------------------------------------------

-- Words at a bucket. Whoever wrote them changes them, or takes them back, and they are gone; a facilitator hides them
-- with a reason.
CREATE TABLE comments (
    group_id INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    bucket_number INTEGER NOT NULL,
    written_by INTEGER NOT NULL,
    written_at TEXT NOT NULL,
    words TEXT NOT NULL,
    -- How often the words were changed: two devices cannot undo one another unseen.
    edits INTEGER NOT NULL CHECK (edits >= 0),
    edited_at TEXT,
    removed_at TEXT,
    hidden_at TEXT,
    hidden_by INTEGER,
    hidden_why TEXT,
    PRIMARY KEY (group_id, number),
    FOREIGN KEY (group_id, bucket_number) REFERENCES buckets (group_id, number),
    FOREIGN KEY (group_id, written_by) REFERENCES members (group_id, number),
    FOREIGN KEY (group_id, hidden_by) REFERENCES members (group_id, number),
    CHECK ((edits = 0) = (edited_at IS NULL)),
    CHECK ((removed_at IS NULL) = (words <> '')),
    CHECK ((hidden_at IS NULL) = (hidden_by IS NULL) AND (hidden_at IS NULL) = (hidden_why IS NULL))
) STRICT;
CREATE INDEX comments_by_bucket ON comments (group_id, bucket_number);
CREATE INDEX comments_by_writer ON comments (group_id, written_by, written_at);

-- Whom a comment names, as it was written behind the `@`.
CREATE TABLE comment_mentions (
    group_id INTEGER NOT NULL,
    comment_number INTEGER NOT NULL,
    words TEXT NOT NULL,
    member_number INTEGER NOT NULL,
    PRIMARY KEY (group_id, comment_number, words),
    FOREIGN KEY (group_id, comment_number) REFERENCES comments (group_id, number),
    FOREIGN KEY (group_id, member_number) REFERENCES members (group_id, number)
) STRICT;

-- Pictures at buckets, made anew as JPEG. What can be seen is said in words for whoever cannot see it.
CREATE TABLE bucket_pictures (
    group_id INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    bucket_number INTEGER NOT NULL,
    caption TEXT NOT NULL CHECK (caption <> ''),
    width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 1600),
    height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 1600),
    sha256 BLOB NOT NULL,
    content BLOB NOT NULL,
    uploaded_at TEXT NOT NULL,
    uploaded_by INTEGER NOT NULL,
    PRIMARY KEY (group_id, number),
    FOREIGN KEY (group_id, bucket_number) REFERENCES buckets (group_id, number),
    FOREIGN KEY (group_id, uploaded_by) REFERENCES members (group_id, number)
) STRICT;
CREATE INDEX bucket_pictures_by_bucket ON bucket_pictures (group_id, bucket_number);

-- Buckets that a member marked for themselves.
CREATE TABLE favourites (
    group_id INTEGER NOT NULL,
    member_number INTEGER NOT NULL,
    bucket_number INTEGER NOT NULL,
    PRIMARY KEY (group_id, member_number, bucket_number),
    FOREIGN KEY (group_id, member_number) REFERENCES members (group_id, number),
    FOREIGN KEY (group_id, bucket_number) REFERENCES buckets (group_id, number)
) STRICT;

-- Around it -------------------------------------------------------------------------------------------

CREATE TABLE log (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    at TEXT NOT NULL,
    actor INTEGER NOT NULL,
    event TEXT NOT NULL,
    about TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (group_id, seq)
) STRICT;

-- Every money form carries a key made when it was rendered (money.md 10).
CREATE TABLE idempotency (
    user_id INTEGER NOT NULL,
    key TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    answer TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (user_id, key)
) STRICT;

CREATE TABLE outbox (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER,
    kind TEXT NOT NULL,
    subject_key TEXT NOT NULL,
    recipient_key TEXT NOT NULL,
    version INTEGER NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'dropped')),
    attempts INTEGER NOT NULL,
    due_at TEXT NOT NULL,
    claimed_until TEXT,
    fence INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    finished_at TEXT,
    last_answer TEXT,
    UNIQUE (kind, subject_key, recipient_key, version)
) STRICT;
CREATE INDEX outbox_by_state ON outbox (state, due_at);

CREATE TABLE mail_tokens (
    token_hash BLOB NOT NULL PRIMARY KEY,
    group_id INTEGER NOT NULL,
    member_number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    created_at TEXT NOT NULL,
    FOREIGN KEY (group_id, member_number) REFERENCES members (group_id, number)
) STRICT;

-- Append-only: RAISE(ABORT), since ROLLBACK would end the other jobs of a shared commit too.
CREATE TRIGGER entries_no_update BEFORE UPDATE ON entries BEGIN
    SELECT RAISE(ABORT, 'append-only: entries cannot be changed');
END;
CREATE TRIGGER entries_no_delete BEFORE DELETE ON entries BEGIN
    SELECT RAISE(ABORT, 'append-only: entries cannot be changed');
END;
CREATE TRIGGER transfers_no_update BEFORE UPDATE ON transfers BEGIN
    SELECT RAISE(ABORT, 'append-only: transfers cannot be changed');
END;
CREATE TRIGGER transfers_no_delete BEFORE DELETE ON transfers BEGIN
    SELECT RAISE(ABORT, 'append-only: transfers cannot be changed');
END;
-- What these record is taken back by a new row, never deleted.
CREATE TRIGGER core_payments_no_delete BEFORE DELETE ON core_payments BEGIN
    SELECT RAISE(ABORT, 'append-only: core_payments cannot be changed');
END;
CREATE TRIGGER foundation_payments_no_delete BEFORE DELETE ON foundation_payments BEGIN
    SELECT RAISE(ABORT, 'append-only: foundation_payments cannot be changed');
END;
CREATE TRIGGER proposals_no_delete BEFORE DELETE ON proposals BEGIN
    SELECT RAISE(ABORT, 'append-only: proposals cannot be changed');
END;
CREATE TRIGGER proposal_transfers_no_delete BEFORE DELETE ON proposal_transfers BEGIN
    SELECT RAISE(ABORT, 'append-only: proposal_transfers cannot be changed');
END;
CREATE TRIGGER reconciliations_no_delete BEFORE DELETE ON reconciliations BEGIN
    SELECT RAISE(ABORT, 'append-only: reconciliations cannot be changed');
END;
CREATE TRIGGER payout_payments_no_update BEFORE UPDATE ON payout_payments BEGIN
    SELECT RAISE(ABORT, 'append-only: payout_payments cannot be changed');
END;
CREATE TRIGGER payout_payments_no_delete BEFORE DELETE ON payout_payments BEGIN
    SELECT RAISE(ABORT, 'append-only: payout_payments cannot be changed');
END;
CREATE TRIGGER heads_no_update BEFORE UPDATE ON heads BEGIN
    SELECT RAISE(ABORT, 'append-only: heads cannot be changed');
END;
CREATE TRIGGER heads_no_delete BEFORE DELETE ON heads BEGIN
    SELECT RAISE(ABORT, 'append-only: heads cannot be changed');
END;
CREATE TRIGGER head_keys_no_update BEFORE UPDATE ON head_keys BEGIN
    SELECT RAISE(ABORT, 'append-only: head_keys cannot be changed');
END;
CREATE TRIGGER head_keys_no_delete BEFORE DELETE ON head_keys BEGIN
    SELECT RAISE(ABORT, 'append-only: head_keys cannot be changed');
END;
-- "A paid invoice is never edited or deleted" (money.md 3). Voiding it is no edit.
CREATE TRIGGER invoices_paid_no_update BEFORE UPDATE ON invoices
WHEN OLD.paid_on IS NOT NULL AND (NEW.number IS NOT OLD.number
    OR NEW.member_number IS NOT OLD.member_number
    OR NEW.issued_on IS NOT OLD.issued_on
    OR NEW.paid_on IS NOT OLD.paid_on
    OR NEW.kind IS NOT OLD.kind
    OR NEW.amount IS NOT OLD.amount
    OR NEW.own_rate IS NOT OLD.own_rate) BEGIN
    SELECT RAISE(ABORT, 'append-only: invoices cannot be changed');
END;
CREATE TRIGGER invoices_no_delete BEFORE DELETE ON invoices BEGIN
    SELECT RAISE(ABORT, 'append-only: invoices cannot be changed');
END;
