package org.hearsay.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.text.Basis;

/**
 * Tells what a paragraph is on its page from its words: what is not the article (pointers to other
 * articles, captions, credits, who the author is, share boxes) has set phrases. Shared by plain
 * text and pages. When nothing speaks for another kind, a paragraph is body. Stateless and
 * thread-safe.
 */
public final class ParagraphClassifier {

  /** Where a paragraph stands: what a line means depends on it. */
  public enum Place {
    /** Among the first paragraphs. */
    HEAD,
    /** Neither first nor last. */
    MIDDLE,
    /** Among the last paragraphs. */
    TAIL
  }

  /**
   * What a paragraph is.
   *
   * @param kind the kind
   * @param basis the rule
   */
  public record Verdict(ParagraphKind kind, Basis basis) {}

  /** Nothing spoke for another kind. */
  public static final Verdict BODY =
      new Verdict(ParagraphKind.BODY, new Basis("default-body", 0.9));

  /** Longest paragraph, in units, that can be anything but body; measured captions end at 600. */
  private static final int MAX_SPECIAL = 700;

  private record Rule(ParagraphKind kind, Basis basis, int maxLength, Pattern words) {}

  private static Rule rule(ParagraphKind kind, String name, int maxLength, String words) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Rule(kind, new Basis(name, 0.95), maxLength, Pattern.compile(words, flags));
  }

  private static Rule exact(ParagraphKind kind, String name, int maxLength, String words) {
    return new Rule(kind, new Basis(name, 0.95), maxLength, Pattern.compile(words));
  }

  /** In the order in which they are tried; lengths in UTF-16 units. */
  private static final List<Rule> RULES =
      List.of(
          // Pointers to other articles.
          rule(
              ParagraphKind.TEASER,
              "teaser-label",
              300,
              "^[^\\p{L}\\p{N}]{0,4}(?:see also|also see|read also|also read|also on \\w+|see more|read next"
                  + "|(?:read|see|watch|learn|click for) more|must[- ]read|don[’']t miss|up next"
                  + "|related(?: (?:articles?|stor(?:y|ies)|links?|content|news|coverage|posts?"
                  + "|topics?|videos?|reading|items?))?|recommended(?: (?:for you|stories|reading"
                  + "|articles?|by editors?))?|you (?:may|might)(?: also)? (?:like|be interested in"
                  + "|enjoy)|more (?:stories|news|headlines|coverage|articles|videos)"
                  + "|more (?:from|on|in) (?:this|the|our)\\b[\\w ]{0,40}"
                  + "|trending(?: now)?|most (?:read|popular|viewed|shared)|popular (?:now|stories|posts)"
                  + "|in pictures|in case you missed it|previously|latest (?:news|stories|headlines"
                  + "|videos?)|top stories|editor[’']?s[’']? picks?|further reading|read the full story)"
                  + "\\s{0,3}(?:[-–—:|»>…]|\\.{3}|$)"),
          exact(
              ParagraphKind.TEASER,
              "teaser-capitals",
              300,
              "^[^\\p{L}\\p{N}]{0,4}(?:READ|SEE|WATCH|MORE|RELATED|LISTEN|VIDEO|PHOTOS|GALLERY|SLIDESHOW"
                  + "|IN PICTURES|POLL|QUIZ|OPINION|PODCAST|EXPLORE|TRENDING|ALSO)(?: MORE| ALSO| NEXT"
                  + "| HERE| THE STORY| THIS)?\\s?[-–—:|»>]"),
          exact(
              ParagraphKind.TEASER,
              "teaser-capitals",
              200,
              "^(?:Read|See|Watch) (?:more|also)(?: on \\w+)? [\\p{Lu}\\p{N}‘“'\"][^.]{0,160}$"
                  + "|^[^\\p{L}\\p{N}]{0,4}(?:READ MORE|READ ALSO|SEE ALSO|WATCH NOW|WATCH LIVE|READ NEXT|RELATED)\\b"),
          rule(
              ParagraphKind.TEASER,
              "teaser-sentence",
              220,
              "^[^\\p{L}\\p{N}]{0,4}(?:click|tap) (?:here|below|through|on the link|the link)\\b"
                  + "|^(?:to )?(?:read|see|view|watch) (?:the )?(?:full|complete|entire|original|rest"
                  + "|more|additional)\\b.{0,120}\\b(?:here|below|at|on|story|article|post|video)\\b"
                  + "|^(?:for|get) (?:more|the latest|all the latest|full)\\b.{0,90}\\b(?:click|visit"
                  + "|go to|see|follow|here|sign up|check out)\\b"
                  + "|^watch (?:the|this|a)\\b.{0,60}\\b(?:video|clip|trailer|interview|report|footage)\\b"
                  + ".{0,40}\\b(?:below|above|here)\\b"
                  + "|^(?:related|more) (?:on|at) [\\w ]{2,30}:"),
          // Captions.
          exact(
              ParagraphKind.CAPTION,
              "caption-file-photo",
              MAX_SPECIAL,
              "^(?:FILE|File)(?: PHOTO| Photo| photo| picture| image)?\\s{0,2}[-–—:]"
                  + "|^\\(?(?:FILE|File) (?:PHOTO|Photo|photo|picture|image)\\b"),
          rule(
              ParagraphKind.CAPTION,
              "caption-credit",
              MAX_SPECIAL,
              "\\((?:AP|AFP|EPA|Reuters|PA|Getty|UPI)(?: (?:Photo|Images?|Pictures?|File))?"
                  + "(?:/[^()]{1,60}|, File| file(?: photo)?)\\)?\\s{0,3}$"
                  + "|\\(?(?:AP|AFP|Reuters|UPI|EPA|Xinhua) (?:Photo|Picture)(?:/| by )[^()]{0,80}\\)?"
                  + "\\s{0,3}$"
                  + "|\\bphotos?(?:graph)?(?: credit| courtesy(?: of)?| by|:)[^.]{1,100}$"
                  + "|\\((?:photo|image|picture|photograph|credit|source|screenshot|screengrab)s?"
                  + "(?: credit| courtesy(?: of)?| by| from| via)?\\s?[:/]?[^()]{1,100}\\)\\s{0,3}$"
                  + "|\\b(?:getty images|afp/getty|shutterstock|istock|rex features|wireimage|filmmagic"
                  + "|splash news)\\)?\\s{0,3}$"
                  + "|\\bvia (?:getty images|ap|afp|reuters|shutterstock)\\)?\\s{0,3}$"),
          rule(
              ParagraphKind.CAPTION,
              "caption-label",
              400,
              "^[^\\p{L}\\p{N}]{0,3}(?:image|photo|picture|media|video)s? ?(?:copyright|caption|credit|source"
                  + "|courtesy)\\b"
                  + "|^(?:image|photo|picture|photograph|pictured|credit|screengrab|screenshot"
                  + "|illustration|photo illustration|caption)s?(?: \\d{1,2})?\\s?[:|]"
                  + "|^(?:photo(?:graph)?s?|image|illustration|picture) (?:by|courtesy|via|credit|from)\\b"),
          rule(
              ParagraphKind.CAPTION,
              "caption-in-this-photo",
              400,
              "^(?:in )?this (?:[\\w., ]{0,40} )?(?:file |handout |undated |combination |still |frame )"
                  + "(?:photo|image|picture|photograph|frame|video)\\b"),
          // Credits.
          rule(
              ParagraphKind.CREDIT,
              "credit-reporting-by",
              500,
              "^[^\\p{L}\\p{N}]{0,3}(?:(?:additional|extra|with|further|more|original) )?(?:reporting|writing"
                  + "|editing|research|compiled|graphics?|reported|written|edited|translation"
                  + "|translated|production|produced|video|data)(?: and (?:writing|editing|reporting))?"
                  + " (?:by|from)\\b[^.]{1,240}[^\\p{L}\\p{N}]{0,3}$"
                  + "|^\\((?:(?:additional|writing|with) )?(?:reporting|writing|editing|compiled)\\b"),
          rule(
              ParagraphKind.CREDIT,
              "credit-contributed",
              300,
              "\\b(?:contributed to|assisted with|helped (?:with|to)|provided reporting for)"
                  + " (?:this|the) (?:report|story|article|post|dispatch)[^\\p{L}\\p{N}]{0,3}$"
                  + "|\\bcontributed(?: reporting| research)?(?: from [A-Z][\\w, ]{1,40})?[^\\p{L}\\p{N}]{0,3}$"),
          rule(
              ParagraphKind.CREDIT,
              "credit-first-published",
              400,
              "^[^\\p{L}\\p{N}]{0,3}this (?:article|story|post|piece|content|blog|column|essay|item)"
                  + "(?: (?:was|is|has been|originally|first|also|from \\w+)){1,5}"
                  + " (?:published|appeared|posted|written|produced|reprinted"
                  + "|republished|provided|syndicated)\\b[^.]{0,40}\\b(?:on|in|at|by|from|with|for)\\b"
                  + "|^[^\\p{L}\\p{N}]{0,3}(?:this|the) (?:article|story|post|piece|report|column|essay)"
                  + "(?: \\w+)? (?:originally|first) (?:published|appeared|posted|ran)\\b"
                  + "|^(?:originally|first) (?:published|posted|appeared)\\b"
                  + "|^(?:re)?(?:published|printed|posted) (?:with|by) permission\\b"),
          rule(
              ParagraphKind.CREDIT,
              "credit-copyright",
              400,
              "^[^\\p{L}\\p{N}]{0,3}(?:©|\\(c\\) |copyright\\b)"
                  + "|\\ball rights reserved\\b|\\bmay not be (?:published|reproduced|reprinted)\\b"),
          rule(
              ParagraphKind.CREDIT,
              "credit-source-line",
              120,
              "^[\\[(]?(?:source|sources|via|h/t|hat tip|courtesy|from)\\s{0,2}[:|-]\\s?[^.!?]{2,100}"
                  + "(?:\\.\\w{2,5}\\S{0,60})?[\\])]?$"),
          exact(
              ParagraphKind.CREDIT,
              "credit-byline",
              140,
              "^(?:By|BY|Posted by|Written by|by|Story by|Words by)[: ]\\s{0,2}"
                  + "(?:(?:the|The|THE) )?"
                  + "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Janu|Febru)ary|March|April|May"
                  + "|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\\p{Lu}[\\p{L}.'’-]{0,25}"
                  + "(?:[ ,|/&]{1,3}(?:and |AND |of |for |in |the |de |van |von |bin |al-|el-|with )?"
                  + "[\\p{Lu}@][\\p{L}.'’@_-]{0,30}){0,12}"
                  + "(?:\\s?[|•·-] [^.!?]{0,60}|, (?:\\p{Lu}|for |staff |special |in )[^.!?]{0,60})?$"),
          rule(
              ParagraphKind.CREDIT,
              "credit-date-line",
              120,
              "^[^\\p{L}\\p{N}]{0,3}(?:(?:first |last |originally )?(?:published|updated|posted|modified|created)"
                  + "(?: on| at)?\\s?:?|date\\s?:)\\s?(?:\\w{3,9},? )?(?:\\d|jan|feb|mar|apr|may|jun|jul"
                  + "|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|yesterday|on )"
                  + "[^!?]{0,80}$"),
          // Share boxes and the like.
          rule(
              ParagraphKind.OTHER,
              "page-furniture",
              200,
              "^[^\\p{L}\\p{N}]{0,4}(?:advertisement|advertising|sponsored(?: content)?|loading|print|email"
                  + "|e-mail|comments?|share|tweet|pin it|save|subscribe|log ?in|sign ?(?:in|up)|register"
                  + "|scroll down(?: for (?:the )?videos?)?"
                  + "|skip to \\w+(?: content)?|story continues below|continue reading|copy link"
                  + "|facebook|twitter|whatsapp|linkedin|reddit|flipboard|pinterest|tumblr|telegram"
                  + "|close|menu|search|play|replay|next|previous|back to top|view comments"
                  + "|\\d{1,5} (?:comments?|shares?|views?|likes?)|no comments|x)[^\\p{L}\\p{N}]{0,4}$"),
          rule(
              ParagraphKind.OTHER,
              "page-call-to-reader",
              350,
              "^[^\\p{L}\\p{N}]{0,4}(?:(?:please )?(?:share|tweet|forward) (?:this|it|your|on|via|with)\\b"
                  + "|click to (?:share|email|print|tweet)|sign up (?:for|to|here|now)|subscribe (?:to"
                  + "|now|here|today|for)|(?:follow|like|join|find) (?:us|me|him|her|them|@\\w+|the \\w+"
                  + "|our)\\b.{0,80}\\b(?:twitter|facebook|instagram|google|telegram|youtube|whatsapp"
                  + "|tumblr|here|newsletter)|comments (?:are|for this|have been|on this)"
                  + "|(?:leave|post|add) a (?:comment|reply)|(?:log|sign) in to|download (?:our|the)"
                  + " .{0,40}\\bapp\\b|get (?:our|the) .{0,60}\\b(?:newsletter|inbox|app)\\b"
                  + "|filed under|tags?\\s?:|topics?\\s?:|categor(?:y|ies)\\s?:|keywords?\\s?:"
                  + "|have (?:you )?(?:something to add|a (?:story|tip|news tip|comment))"
                  + "|(?:do you have|got) (?:a|any) (?:story|tip|news|information)"
                  + "|(?:we use|this (?:site|website) uses) cookies|please enable javascript"
                  + "|this (?:site|page) (?:requires|is protected)|thanks? (?:you )?for (?:reading"
                  + "|subscribing|signing)|your email address|your browser|enter your email|we welcome your"
                  + "|to comment on this|have your say|support (?:our|independent) journalism"
                  + "|(?:send|email) (?:us|your|tips|comments|feedback)\\b)"),
          rule(
              ParagraphKind.OTHER,
              "page-call-to-comment",
              180,
              "\\b(?:let us know|tell us|share (?:it|your \\w+)|sound off|weigh in)\\b.{0,60}"
                  + "\\b(?:comments?|below|facebook|twitter)\\b.{0,30}$"
                  + "|^(?:like|enjoyed?|loved?) (?:this|the) (?:article|story|post|video)\\b"
                  + "|^if you (?:enjoyed|liked) (?:this|the) (?:article|story|post)\\b"
                  + "|^join our \\w+ forums?\\b|^(?:media|video) playback is (?:not )?(?:un)?supported\\b"
                  + "|^this (?:slideshow|video|content|feature) (?:requires|is not|cannot)\\b"
                  + "|^note: (?:we|comments)\\b.{0,40}\\bcomments\\b"
                  + "|^get .{2,60} (?:delivered|in your inbox|to your inbox|on the go by)\\b"
                  + "|^more \\p{Lu}{2,4}\\b[ \\w]{0,40}: ?https?:"
                  + "|^follow \\p{Lu}\\w{1,20}[’']s? (?:full|complete) coverage\\b"),
          rule(ParagraphKind.OTHER, "page-separator", 60, "^[^\\p{L}\\p{N}]+$"),
          exact(ParagraphKind.OTHER, "page-address", 400, "^(?:https?://|www\\.)\\S{3,380}$"));

  private static final List<Rule> TAIL_RULES =
      List.of(
          rule(
              ParagraphKind.BIOGRAPHY,
              "biography-contact",
              600,
              "^(?![^\"“”]{0,600}[\"“”])(?:[^.]{0,160}\\b(?:can be (?:reached|contacted|followed|found) (?:at|on|via|by)"
                  + "|tweets (?:at|@|as)|is on twitter)\\b"
                  + "|.{0,500}\\b(?:follow|email|contact|reach|write to) (?:him|her|them|the author"
                  + "|the (?:writer|reporter)|\\p{L}{2,20}(?: \\p{L}{2,20})?)(?: \\p{L}{2,20})? (?:on"
                  + " (?:twitter|facebook|instagram|x\\b|google)|at @?\\w|@)"
                  + "|about the authors?\\b|(?:more )?(?:by|about) (?:this|the) author\\b"
                  + "|(?:follow|email|contact) [^.]{2,60}(?:@\\w|twitter))"),
          exact(
              ParagraphKind.BIOGRAPHY,
              "biography-writer",
              600,
              "^\\p{Lu}[\\p{L}.'’-]{1,25}(?: (?:\\p{Lu}|de |van |von |al-|bin )[\\p{L}.'’-]{0,25}){1,3}"
                  + "(?:,? [^.,]{0,60},)?"
                  + " (?:is|was|works as|has been)"
                  + "(?: (?:a|an|the|our|also a|currently a|also an))?"
                  + "(?: [\\p{L}’'&/-]{1,20}){0,6}? ?(?:writer|reporter|correspondent|columnist|editor"
                  + "|journalist|blogger|contributor|freelancer|intern|producer|bureau chief|author of)\\b[^\"“”]{0,500}$"));

  /** The kind of a paragraph with these words at this place. */
  public Verdict classify(String words, Place place) {
    String trimmed = words.strip();
    if (trimmed.length() > MAX_SPECIAL) {
      return BODY;
    }
    Optional<Verdict> verdict = first(RULES, trimmed);
    if (verdict.isEmpty() && place == Place.TAIL) {
      verdict = first(TAIL_RULES, trimmed).or(() -> Biographies.ofFragments(trimmed));
    }
    return verdict.or(() -> CreditLines.read(trimmed, place)).orElse(BODY);
  }

  /** Whether these words are nothing but the head of a list of pointers ("Related articles"). */
  boolean headsTeasers(String words) {
    return words.length() <= 60
        && words.indexOf(' ') > 0
        && first(RULES, words.strip())
            .filter(v -> v.kind() == ParagraphKind.TEASER)
            .filter(v -> words.strip().matches("(?s).*(?:\\p{L}|:)$"))
            .isPresent();
  }

  private static Optional<Verdict> first(List<Rule> rules, String words) {
    for (Rule rule : rules) {
      if (words.length() <= rule.maxLength() && rule.words().matcher(words).find()) {
        return Optional.of(new Verdict(rule.kind(), rule.basis()));
      }
    }
    return Optional.empty();
  }
}
