//! The reference: who takes part, and rounds taken back before they begin (money.md 5).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::books::Asking;
use crate::reference::{Model, allotment, back};

impl Model {
    /// The asking that waits for its round.
    pub fn waiting_hands(&self) -> Option<&Asking> {
        self.asking.as_ref().filter(|asking| asking.round.is_none())
    }

    pub fn ask_hands(&mut self, until: NaiveDate) -> bool {
        let until = self.hour(until, 18);
        let done = self.running().is_none() && self.waiting_hands().is_none() && until > self.now;
        if done {
            self.asking = Some(Asking { until, hands: BTreeMap::new(), round: None });
        }
        done
    }

    pub fn hand(&mut self, member: i64, up: bool) -> bool {
        let now = self.now;
        let Some(asking) = self.asking.as_mut().filter(|asking| asking.round.is_none() && now < asking.until) else {
            return false;
        };
        asking.hands.insert(member, up);
        true
    }

    pub fn call_off(&mut self) -> bool {
        let done = self.waiting_hands().is_some();
        if done {
            self.asking = None;
        }
        done
    }

    /// Everybody who is active, or who put up a hand where that was asked; nobody while some may still answer.
    pub fn taking_part(&self) -> Vec<i64> {
        let active = self.active();
        let Some(asking) = self.waiting_hands() else { return active };
        let all_answered = active.iter().all(|one| asking.hands.contains_key(one));
        if self.now < asking.until && !all_answered {
            return vec![];
        }
        active.into_iter().filter(|one| asking.hands.get(one) == Some(&true)).collect()
    }

    /// Before it begins, and while nothing rests on its statement: everything is as it was before. Who has left
    /// meanwhile keeps nothing that they had brought along.
    pub fn withdraw_round(&mut self) -> bool {
        let at = self.rounds.len() - 1;
        let round = &self.rounds[at];
        let statement = round.statement;
        let posted = &self.statements[statement];
        let is_used = posted.covered > 0 || posted.core.iter().any(|line| line.gone > 0);
        let moves = [back(&round.allotments), back(&posted.moves)].concat();
        if !self.is_announced(round) || self.newest() != Some(statement) || is_used || !self.can_move(&moves) {
            return false;
        }
        let people: Vec<i64> = round.parts.keys().copied().collect();
        self.move_all(&moves);
        for line in self.lines.iter_mut().filter(|line| line.statement == Some(statement)) {
            line.statement = None;
        }
        self.statements[statement].withdrawn = true;
        self.rounds[at].withdrawn = true;
        if let Some(asking) = self.asking.as_mut().filter(|asking| asking.round == Some(at)) {
            asking.round = None;
        }
        for member in people.into_iter().filter(|one| !self.members[one].active).collect::<Vec<_>>() {
            let rest = self.held(&allotment(member));
            self.moves(&allotment(member), "fund:carried", rest);
        }
        true
    }
}
