import type { IssueTexts } from "./issue-text.ts";

/** What can be wrong in the plan itself: levels, places, money, contents. */
export const PLAN_ISSUES = {
  "strategy-level-unknown": {
    severity: "error",
    says: {
      cs: "Úroveň „{found}“ plán nezná.",
      en: "The plan knows no level “{found}”.",
    },
    advice: {
      cs: "Vyberte úroveň z nabídky, nebo ji doplňte v Číselnících do sloupce Úroveň plánu.",
      en: "Choose one from the list, or add it to the column Úroveň plánu of Číselníky.",
    },
  },
  "strategy-level-unknown-nearest": {
    severity: "error",
    says: {
      cs: "Úroveň „{found}“ plán nezná; nejbližší je „{nearest}“.",
      en: "The plan knows no level “{found}”; the nearest is “{nearest}”.",
    },
    advice: { cs: "Opravte ji na „{nearest}“.", en: "Correct it to “{nearest}”." },
  },
  "strategy-level-order": {
    severity: "warning",
    says: {
      cs: "Úroveň „{found}“ stojí pod nižší úrovní {level} ({parent}).",
      en: "The level “{found}” stands under the lower level {level} ({parent}).",
    },
    advice: {
      cs: "Opravte číslo řádku, nebo jeho úroveň.",
      en: "Correct the row's number or its level.",
    },
  },
  "strategy-activity-without-measure": {
    severity: "warning",
    says: {
      cs: "Aktivita nepatří pod žádné opatření.",
      en: "The activity belongs to no measure.",
    },
    advice: {
      cs: "Dejte jí číslo podle opatření, třeba 1.2.3, nebo ji přesuňte pod jeho řádek.",
      en: "Number it after its measure, such as 1.2.3, or move it below the measure's row.",
    },
  },
  "strategy-measure-uncarried": {
    severity: "warning",
    says: {
      cs: "Opatření nikdo nenese: nemá odpovědného ono ani žádná jeho aktivita.",
      en: "Nobody carries the measure: neither it nor any of its activities has a responsible body.",
    },
    advice: {
      cs: "Napište, kdo za opatření nebo za jeho aktivity odpovídá.",
      en: "Write who is responsible for the measure or its activities.",
    },
  },
  "strategy-priority-unsupported": {
    severity: "warning",
    says: {
      cs: "Prioritu nepodporuje žádný bod SWOT analýzy.",
      en: "No point of the SWOT analysis supports the priority.",
    },
    advice: {
      cs: "Napište sem číslo bodu ze SWOT, nebo k bodu ve SWOT číslo priority.",
      en: "Write the point's number here, or the priority's number beside the point.",
    },
  },
  "strategy-swot-unknown": {
    severity: "warning",
    says: {
      cs: "Bod SWOT „{link}“ v listu SWOT není.",
      en: "The sheet SWOT has no point “{link}”.",
    },
    advice: { cs: "Opravte číslo bodu, nebo bod doplňte.", en: "Correct the number, or add the point." },
  },
  "version-unreadable": {
    severity: "warning",
    says: {
      cs: "Řádek uložené verze se nedá přečíst.",
      en: "A row of a kept version cannot be read.",
    },
    advice: {
      cs: "List Verze píše program. Vraťte ho z historie verzí souboru.",
      en: "Verze is written by the program. Restore it from the file's history.",
    },
  },
  "plan-years-unread": {
    severity: "warning",
    says: {
      cs: "Z „{found}“ nepoznám první a poslední rok plánu.",
      en: "“{found}” does not tell the plan's first and last year.",
    },
    advice: { cs: "Napište je jako 2028–2030.", en: "Write them as 2028–2030." },
  },
  "plan-years-differ": {
    severity: "warning",
    says: {
      cs: "Název plánu mluví o letech {said}, Plán na roky říká {years}.",
      en: "The plan's title speaks of {said}, Plán na roky says {years}.",
    },
    advice: { cs: "Sjednoťte je.", en: "Make them agree." },
  },
  "strategy-timing-outside-plan": {
    severity: "warning",
    says: {
      cs: "Termín „{found}“ je mimo roky plánu {years}.",
      en: "The timing “{found}” lies outside the plan's years {years}.",
    },
    advice: {
      cs: "Opravte termín, nebo roky plánu v listu Projekt.",
      en: "Correct the timing, or the plan's years in Projekt.",
    },
  },
  "funding-year-outside-plan": {
    severity: "warning",
    says: {
      cs: "Rok {found} je mimo roky plánu {years} ({count} {count|řádek|řádky|řádků}).",
      en: "The year {found} lies outside the plan's years {years} ({count} {count|row|rows}).",
    },
    advice: {
      cs: "Opravte rok, nebo roky plánu v listu Projekt. Patří-li rok do akčního plánu před prvním rokem plánu, nechte ho.",
      en: "Correct the year, or the plan's years in Projekt; leave it if it belongs to an action plan before them.",
    },
  },
  "strategy-costs-differ": {
    severity: "info",
    says: {
      cs: "Náklady jsou {costs}, ve Financování je k tomuto číslu {funded}.",
      en: "The costs are {costs}; Financování has {funded} for this number.",
    },
    advice: {
      cs: "Sjednoťte je, nebo k nákladům napište, čeho se týkají.",
      en: "Make them agree, or say what the costs are for.",
    },
  },
  "comment-round-backwards": {
    severity: "error",
    says: { cs: "Kolo připomínek končí dřív, než začne.", en: "The round ends before it begins." },
    advice: { cs: "Opravte jedno z obou dat.", en: "Correct one of the two days." },
  },
  "comment-round-short": {
    severity: "warning",
    says: {
      cs: "Na připomínky {days|je|jsou|je} jen {days} {days|den|dny|dní}.",
      en: "The round lasts only {days} {days|day|days}.",
    },
    advice: {
      cs: "Nechte lidem nejméně 14 dní.",
      en: "Give people 14 days at least.",
    },
  },
  "comment-round-ends-off": {
    severity: "warning",
    says: {
      cs: "Kolo připomínek končí v den pracovního volna.",
      en: "The round ends on a day off.",
    },
    advice: { cs: "Posuňte konec na pracovní den.", en: "Move the end to a working day." },
  },
  "comment-round-hearing-unknown": {
    severity: "warning",
    says: { cs: "Akci „{found}“ list Akce nemá.", en: "Akce has no event “{found}”." },
    advice: { cs: "Opravte ID projednání.", en: "Correct the id of the hearing." },
  },
  "comment-round-hearing-early": {
    severity: "warning",
    says: {
      cs: "Projednání je jen {days} {days|den|dny|dní} po zveřejnění návrhu.",
      en: "The hearing is only {days} {days|day|days} after the draft is published.",
    },
    advice: {
      cs: "Návrh má být k dispozici nejméně 14 dní před projednáním.",
      en: "The draft should be out 14 days before the hearing.",
    },
  },
  "comment-round-hearing-late": {
    severity: "warning",
    says: {
      cs: "Projednání je až po konci kola připomínek.",
      en: "The hearing comes after the end of the round.",
    },
    advice: {
      cs: "Nechte kolo otevřené ještě po projednání, nejlépe 14 dní.",
      en: "Keep the round open after the hearing, for 14 days if you can.",
    },
  },
  "comment-round-unknown": {
    severity: "warning",
    says: { cs: "Kolo „{found}“ list Kola připomínek nemá.", en: "There is no round “{found}”." },
    advice: { cs: "Opravte ID kola.", en: "Correct the id of the round." },
  },
  "comment-round-hearing-near-end": {
    severity: "warning",
    says: {
      cs: "Po projednání {days|zbývá|zbývají|zbývá} na připomínky jen {days} {days|den|dny|dní}.",
      en: "Only {days} {days|day is|days are} left for comments after the hearing.",
    },
    advice: {
      cs: "Metodika doporučuje aspoň dva týdny po projednání. Prodlužte kolo, nebo projednejte dřív.",
      en: "At least two weeks after the hearing are advised. Prolong the round, or hold the hearing earlier.",
    },
  },
  "comment-late": {
    severity: "info",
    says: {
      cs: "Připomínka přišla {day}, kolo skončilo {closes}.",
      en: "The comment came on {day}; the round closed on {closes}.",
    },
    advice: {
      cs: "Rozhodněte, zda ji přijmete: někde platí den doručení, jinde den odeslání podle razítka. Důvod napište do Zdůvodnění.",
      en: "Decide whether to take it: the day of delivery counts in some towns, the postmark in others. Say why in Zdůvodnění.",
    },
  },
  "comment-early": {
    severity: "info",
    says: {
      cs: "Připomínka přišla {day}, kolo začalo až {opens}.",
      en: "The comment came on {day}; the round opened on {opens}.",
    },
    advice: {
      cs: "Ověřte den doručení a kolo; mohla přijít k dřívějšímu znění.",
      en: "Check the day and the round; it may be about an earlier draft.",
    },
  },
  "comments-unsettled": {
    severity: "warning",
    says: {
      cs: "Vypořádat se mělo do {found}, bez vypořádání {count|je|jsou|je} {count} {count|připomínka|připomínky|připomínek}.",
      en: "The settlement was due by {found}; {count} {count|comment is|comments are} open.",
    },
    advice: {
      cs: "Doplňte u nich Vypořádání a Zdůvodnění, nebo posuňte den.",
      en: "Fill in their settlement and reason, or move the day.",
    },
  },
  "comment-row-lost": {
    severity: "warning",
    says: {
      cs: "Připomínka {id} byla přijata, ale v listu Připomínky není.",
      en: "Comment {id} was received but is not in the register.",
    },
    advice: {
      cs: "Vrátí ji příkaz comments. Smazali-li jste ji schválně, smažte i text ve sloupci Odkaz.",
      en: "The command comments brings it back. If you deleted it on purpose, clear Odkaz here, too.",
    },
  },
  "comment-without-id": {
    severity: "warning",
    says: {
      cs: "Připomínka ještě nemá v listu své ID, a tak autorovi nejde odpovědět.",
      en: "The comment has no id in the sheet yet, so its author cannot be answered.",
    },
    advice: {
      cs: "Spusťte kontrolu a nechte doplnit ID.",
      en: "Run the check and let it fill in the ids.",
    },
  },
  "comment-joined-nowhere": {
    severity: "warning",
    says: {
      cs: "Připomínka „{found}“ není, nebo je sama přidružená k jiné.",
      en: "There is no comment “{found}”, or it is joined to another one itself.",
    },
    advice: {
      cs: "Napište ID připomínky, která se vypořádává samostatně.",
      en: "Write the id of a comment that is settled by itself.",
    },
  },
  "statutory-part-missing": {
    severity: "info",
    says: {
      cs: "V plánu chybí část „{part}“.",
      en: "The plan lacks the part “{part}”.",
    },
    advice: {
      cs: "Doplňte kapitolu v listu Texty a ve sloupci Obsah podle zákona vyberte tuto část (§ 3 písm. h) zákona č. 108/2006 Sb., § 39a vyhlášky č. 505/2006 Sb.).",
      en: "Add a chapter to Texty and choose this part (§ 3 h of Act 108/2006, § 39a of Decree 505/2006).",
    },
  },
} as const satisfies IssueTexts;
