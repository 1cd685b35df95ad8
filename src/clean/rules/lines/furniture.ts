/** Lines that are buttons, counters and signposts of a page, not sentences of its text. */
import { pattern } from '../../../text/engine/patterns/layout.ts';
import type { LineRule } from '../rule.ts';

const WHOLE_LINE = new RegExp(
  `^(?:${[
    '(?:zum|zur|springe zum|direkt zum) (?:inhalt|hauptinhalt|menü|navigation|startseite|suche|footer|fußzeile|app|hauptmenü)(?: springen)?|hören|verschenken|kommentieren|artikelrechte erwerben|abo testen|mein konto|menü|anmelden|abonnieren|registrieren|auf einer seite lesen|(?:hauptnavigation|navigation|servicenavigation|brotkrumen|breadcrumbs?)|(?:seite|page) \\d+(?: (?:von|of) \\d+|: .{3,80}| [|·] .{3,60})?|teilen|drucken|merken|speichern|vorlesen|anhören|artikel (?:teilen|drucken|merken|anhören|vorlesen|versenden)|seite drucken|weiter|zurück|nach oben(?: scrollen)?|zum seitenanfang|schließen|abbrechen|senden|antworten|melden|bearbeiten|mehr|mehr anzeigen|mehr laden|mehr erfahren|weiterlesen|weniger|alle anzeigen|details|folgen|folgen sie uns.{0,40}|folge uns.{0,40}|(?:auf|mit|via|per|über) (?:facebook|twitter|x|whatsapp|linkedin|xing|threads|bluesky|mastodon|telegram|e-?mail) (?:teilen|versenden)|per e-?mail (?:teilen|versenden)|link kopieren|in die zwischenablage.{0,20}',
    'share(?: (?:this|on|via)\\b.{0,60})?|print(?: this)?(?: (?:page|article))?|save|listen|listen to (?:this )?article|email(?: this)?|tweet|pin it|like|reply|report|edit|close|cancel|submit|next|previous|back(?: to top)?|go back|read more|continue reading|show more|load more|see more|learn more|view (?:all|more|comments)|follow(?: us)?(?: on .{1,30})?|copy link(?: to section)?|click to (?:share|print|email).{0,60}|skip to (?:the )?(?:main |primary )?(?:content|navigation|menu|search|footer)|accessibility (?:help|links)|read in app|kommentare lesen(?: \\(\\d+\\))?|get emails about this page|updates to this page|rate:?|jetzt diskutieren|(?:in|zu) pocket (?:speichern|hinzufügen)|druckansicht|restack|reuse this content|save to .{2,20}|add to my\\S{1,4}|select page|(?:all )?sections|advertise|jump to (?:content|navigation)|toggle .{0,30}|sign (?:in|up)|log ?in|subscribe|subscribe now|loading\\.{0,3}|menu',
    'facebook|twitter|whatsapp|instagram|pinterest|linkedin|xing|telegram|e-?mail|x|reddit|youtube|rss|flattr',
    '\\d+ ?(?:kommentare?|comments?|shares?|likes?|views?|aufrufe)|(?:keine|no|0) (?:kommentare|comments)(?: yet)?|kommentare? ?\\(?\\d*\\)?|comments? ?\\(?\\d*\\)?|leave a (?:comment|reply)|kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|kommentare werden geladen.{0,3}|einen kommentar hinterlassen|jetzt kommentieren|diskutieren sie mit.{0,30}|kommentare lesen und schreiben.{0,30}|antwort(?:en)? abbrechen|cancel reply',
    'inhalt|(?:search|durchsuche) (?:this|the|diesen|das) (?:blog|site|website|archive|archiv)|inhaltsverzeichnis|table of contents|contents|impressum|datenschutz(?:erklärung)?|agb|kontakt|startseite|home|suche|search|login|newsletter|archiv|kategorien|categories|tags|schlagwörter|schlagworte',
    'diesen artikel teilen|artikel teilen|teile diesen beitrag|beitrag teilen|share this (?:article|story|post|entry).{0,20}|empfehlen|weiterempfehlen|lesezeit.{0,20}|\\d+ ?min(?:\\.|uten?|utes?)?(?: lesezeit| read(?:ing time)?)?',
    'bildergalerie.{0,30}|zur bildergalerie|fotostrecke.{0,40}|bild \\d+ von \\d+|(?:image|photo|slide|picture) \\d+ (?:of|/) \\d+|bild (?:anzeigen|schließen|vergrößern)|vergrößern|externer inhalt|mit freunden teilen|\\d+ ?/ ?\\d+|[|•·»›→<>«‹←/*#+–-]+',
    'push-(?:nachrichten|mitteilungen|benachrichtigungen)(?: .{0,60})?|video|audio|podcast|galerie|gallery|play|pause|mute|vollbild|logo|foto|bild|image|photo',
    '(?:deine|ihre) e-?mail-?adresse wird nicht veröffentlicht.{0,80}|your email address will not be published.{0,60}|required fields are marked.{0,10}|erforderliche felder sind.{0,30}|.{0,40}(?:bitte )?(?:melden sie sich|melde dich) an, um .{0,20}kommentieren.{0,10}',
    'gefällt mir|gefällt mir wird geladen.{0,3}|like loading.{0,3}|loading\\.\\.\\.|teilen mit|teile dies mit|share this|like this',
    'bitte (?:melden sie sich|loggen sie sich|einloggen|aktivieren sie javascript).{0,60}|(?:please )?enable javascript.{0,60}|javascript.{0,20}(?:deaktiviert|disabled).{0,40}',
  ].join('|')})[\\s:!.…»>›→]*$`,
  'i',
);

/** "Teilen Drucken Vorlesen (4 Min.)", "Share | Tweet": buttons side by side. */
const BUTTONS =
  /^(?:(?:merken|teilen|drucken|vorlesen|anhören|speichern|versenden|share|tweet|print|save|listen|email|facebook|whatsapp|twitter|pinterest|linkedin)(?: \(\d+ ?min\.?\))?[\s|·•/,]*){2,}$/i;
/** "Audio: „Das war falsch“ (2 Min)", "▶ Jetzt läuft: ...", "NOW PLAYING: ...": the label of a player and its recording. */
const PLAYER = pattern('iu')`
  ^(?:
    ▶\s*\S | (?:jetzt läuft|now playing)\s*:\s*\S
    | (?:audio|podcast|anhören|listen)\s*[:|]\s*\S.*[^.]$
    | (?:video|podcast|audio|watch)\s*[:|].+\(\d+(?:[:.]\d\d)? ?(?:
        min(?:\.|uten|utes)? | sek\.? | sec\.?
      )?\)$
  )
`;

/** "... on x (opens in a new window)", "Personen-Box aufklappen", "sie sind hier:" and the path behind it. */
const CONTROL = pattern('iu')`
  \((?:opens|öffnet)(?: sich)? in (?:a |einem )?(?:new|neuen) (?:window|tab|fenster)\)$
  | ^(?:\S+ ){0,3}(?:
      aufklappen | zuklappen | einblenden | ausblenden
    )(?: (?:\S+ ){0,3}(?:aufklappen|zuklappen|einblenden|ausblenden))?$
  | ^(?:url|adresse|link|address) (?:dieses (?:artikels|textes|beitrags)|dieser seite|of this (?:article|page))\s?:
  | ^(?:saved|clipped|archived|added|gespeichert|abgelegt)(?: (?:to|in|from) \S+)? (?:on|am|at)\s?:? \d[\d.\/-]{5,}
  | ^(?:sie sind hier|you are here)\s?: | ^(?:prefer|follow) .{3,40} on google$
  | ^(?:prep|cook|cooking|total|zubereitung|vorbereitung|koch|back)(?: ?time|s?zeit)?:? \d+ ?min
`;

/** "Verkehr | Blitzer | Wetter": entries of a menu side by side, each of a few words. */
const MENU = /^(?:\p{Lu}[\p{L}’'-]*(?: [\p{L}’'&-]+){0,2} ?[|·•] ?){2,}\p{Lu}[\p{L}’'-]*(?: [\p{L}’'&-]+){0,2}$/u;

/** A control repeats the headline that it shares. */
const LONGEST_CONTROL = 240;

export const furnitureLines: LineRule = {
  name: 'furniture-lines',
  reason: 'button or signpost of the page',
  role: null,
  test: ({ text }) =>
    (text.length <= 110 && (WHOLE_LINE.test(text) || BUTTONS.test(text) || PLAYER.test(text) || MENU.test(text))) ||
    (text.length <= LONGEST_CONTROL && CONTROL.test(text)),
  examples: {
    matches: [
      'Teilen:',
      'Nach oben scrollen',
      'Copy link to section',
      'Image 2 of 5',
      'Seite 22 | Flussverkehr 3/2026',
      'Externer Inhalt',
      '3 Kommentare',
      'Kommentare (0)',
      'Share this article',
      'Prep 10 min. 1 lemon, 2 cans of beans.',
      '4 min read',
      '»',
      'Merken Teilen Drucken Vorlesen (3 Min.)',
      'Share | Tweet | WhatsApp',
      'Audio: „Die Tore sind zu alt“ (3 Min)',
      'Verkehr | Blitzer | Wetter | Playlist',
      'News · Boats · Lock tests',
      'Podcast: Schleusen und Wehre',
      'Video: So arbeitet die Schleuse (1:40)',
      '▶ Jetzt läuft: Der Morgen am Fluss',
      'Zum Inhalt springen',
      'Skip to navigation',
      'Mit WhatsApp teilen',
      'Zur Startseite',
      'READ IN APP',
      'Lock stays closed on linkedin (opens in a new window)',
      'Personen-Box aufklappen Personen-Box zuklappen',
      'URL dieses Artikels: https://bote.example/weida',
      'Saved to Pocket on 2026-05-03',
      'Sie sind hier: Startseite > Rathaus > Aktuelles',
    ],
    spares: [
      'Teilen will gelernt sein',
      'Die Kommentare der Minister',
      'Print is dead, he said.',
      'Mehr Geld für Schulen',
      'Teilen, drucken, vergessen',
      'Ufingen | Schleuse gesperrt',
      'Tore: 3 | Punkte: 4 | Siege: 2',
      'Video: Polizei sucht Zeugen',
      'Listen: the river is rising.',
      'Audio ist das neue Lesen',
      'Zur Sache ging es im Rat',
      'Hören die Schiffer das Signal?',
      'The lock opens in May',
      'Anmelden müssen sich die Schiffer bis Mai',
    ],
  },
};
