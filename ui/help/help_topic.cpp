#include "help/help_topic.h"

#include <QCoreApplication>
#include <algorithm>

namespace camre {
namespace {

struct Words {
    const char* heading;
    const char* text;
};

struct Guidance {
    HelpTopic topic;
    const char* title;
    std::vector<Words> parts;
};

// clang-format off
const std::vector<Guidance>& allGuidance() {
    static const std::vector<Guidance> all{
        {HelpTopic::BeforeStart, QT_TRANSLATE_NOOP("HelpWords", "Before you start"),
         {
             {QT_TRANSLATE_NOOP("HelpWords", "Choose the moment"),
              QT_TRANSLATE_NOOP("HelpWords", "Find a quiet place and half an hour. Do not ask at the first meeting when someone is tired, hungry or waiting for urgent help: help first, the form later.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Let the person choose"),
              QT_TRANSLATE_NOOP("HelpWords", "The person chooses the language, and whether to read, to listen or to answer aloud. Turn the screen so that you both see it.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Go through the agreement together"),
              QT_TRANSLATE_NOOP("HelpWords", "Read it in the person's words and ask if anything is unclear. Saying no is a good answer: your help stays the same, and nothing is written down. Do not persuade.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Give the code card"),
              QT_TRANSLATE_NOOP("HelpWords", "The card holds a code and no name. The person can bring it next time, so that the two forms meet. They need not keep it at home if that is not safe.")},
             {QT_TRANSLATE_NOOP("HelpWords", "About the person"),
              QT_TRANSLATE_NOOP("HelpWords", "A few broad questions may follow, such as an age group. They show if support is fair. Each one can be left out.")},
             {QT_TRANSLATE_NOOP("HelpWords", "When it is a follow-up"),
              QT_TRANSLATE_NOOP("HelpWords", "The agreement is asked again, because people may think differently today. The answers of last time are not shown before the new ones are given. If nobody answers the telephone, set the follow-up to “Tried”; who moved away or wants no more is not called again.")},
         }},
        {HelpTopic::AskingGently, QT_TRANSLATE_NOOP("HelpWords", "Asking gently"),
         {
             {QT_TRANSLATE_NOOP("HelpWords", "Say what is coming"),
              QT_TRANSLATE_NOOP("HelpWords", "Say how many questions there are, that each of them can be passed over, and that you can stop together at any time. Then begin. Look at the person more than at the screen.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Use the words on the screen"),
              QT_TRANSLATE_NOOP("HelpWords", "Read each question as it stands, slowly, and then wait. If it is not clear, read it again or press Listen. Your own words can change what is being asked.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Leave the answer to the person"),
              QT_TRANSLATE_NOOP("HelpWords", "There are no right answers. Do not guess, and do not suggest one from what you know. Let the person point, or press the answer themselves.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Not answering is an answer"),
              QT_TRANSLATE_NOOP("HelpWords", "Skip, “I do not know” and “I prefer not to say” are always there. Do not ask for a reason. A form with gaps is still useful.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Say why, when asked"),
              QT_TRANSLATE_NOOP("HelpWords", "“Why we ask” opens a short reason in the person's language. If the reason does not satisfy, pass the question over.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Questions that touch"),
              QT_TRANSLATE_NOOP("HelpWords", "Before questions about safety or health the screen says that they can be passed over. Make sure that nobody else can see or hear. Some answers come more easily alone: turn the screen round, let the person listen and press, and look away.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Stop when you like"),
              QT_TRANSLATE_NOOP("HelpWords", "Every tick is saved at once. You can take a break, lock the window or close it, and carry on at the same question another day.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Looking back together"),
              QT_TRANSLATE_NOOP("HelpWords", "After a follow-up the person may see how things have moved. Let the picture speak, and wait. A step back is nobody's fault, and a step forward needs no applause. Ask if there is something that they would like to talk about.")},
         }},
        {HelpTopic::Interpreter, QT_TRANSLATE_NOOP("HelpWords", "Working with an interpreter"),
         {
             {QT_TRANSLATE_NOOP("HelpWords", "Before the meeting"),
              QT_TRANSLATE_NOOP("HelpWords", "Ask the person if this interpreter is right for them: the language as they speak it, a woman or a man, someone from outside their own circle. Tell the interpreter that answers stay in the room.")},
             {QT_TRANSLATE_NOOP("HelpWords", "In the room"),
              QT_TRANSLATE_NOOP("HelpWords", "Sit so that you and the person face each other, with the interpreter beside you both. Ask that everything is said aloud in both languages, with nothing added and nothing left out. On the telephone, check at both ends that nobody else can hear; the code is enough, no name is needed.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Speak to the person"),
              QT_TRANSLATE_NOOP("HelpWords", "Look at the person and say “you”, not “ask her”. Keep sentences short, and stop after each one.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Use the written or recorded words"),
              QT_TRANSLATE_NOOP("HelpWords", "Where the form has the person's language, let them read it or hear it. The interpreter then helps with talk around it, and everyone is asked the same.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Not family, not children"),
              QT_TRANSLATE_NOOP("HelpWords", "Do not let relatives, friends or children interpret or answer. Some answers are hard to give in front of people one lives with.")},
             {QT_TRANSLATE_NOOP("HelpWords", "When there is nobody else"),
              QT_TRANSLATE_NOOP("HelpWords", "If only a relative or a friend could help today, use the recorded words, or wait for another day. If it goes ahead all the same, say so on the agreement page: it has a place for who interpreted, and none for a name.")},
         }},
        {HelpTopic::Upset, QT_TRANSLATE_NOOP("HelpWords", "When someone is upset"),
         {
             {QT_TRANSLATE_NOOP("HelpWords", "What to look for"),
              QT_TRANSLATE_NOOP("HelpWords", "Tears are not the only sign. Silence, a fixed look, quick breath, very short answers or restless hands can say the same. You need not be sure: ask if a break would be good.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Stop"),
              QT_TRANSLATE_NOOP("HelpWords", "Put the form aside. Press “Take a break” or F9: the screen covers the questions and shows a calm picture. Nothing is lost.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Breathe, and stay"),
              QT_TRANSLATE_NOOP("HelpWords", "Offer water, air, a moment without talk. Say that it is all right to stop. You need not mend anything now; being there is enough.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Let the person choose what next"),
              QT_TRANSLATE_NOOP("HelpWords", "They may carry on, stop and keep the answers for another day, or stop and erase the answers of this form. All three are fine.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Before you part"),
              QT_TRANSLATE_NOOP("HelpWords", "Make sure that they know whom to call today. The support numbers your service has written down appear on the thank-you page. Where life is in danger, call 999. Where a child or an adult may be at risk, follow your safeguarding rules.")},
             {QT_TRANSLATE_NOOP("HelpWords", "And you"),
              QT_TRANSLATE_NOOP("HelpWords", "Hard stories stay with the listener too. Talk with a colleague afterwards, without names.")},
         }},
        {HelpTopic::Children, QT_TRANSLATE_NOOP("HelpWords", "Children and young people"),
         {
             {QT_TRANSLATE_NOOP("HelpWords", "They decide too"),
              QT_TRANSLATE_NOOP("HelpWords", "A parent's yes is not a child's yes. Ask the child in the words of the form, and take no, silence or turning away as no.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Check that it is understood"),
              QT_TRANSLATE_NOOP("HelpWords", "Before you begin, the young person says in their own words what the form is for, who will see the answers, and what happens if they say no. If that is hard, do not go on today.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Their own answers"),
              QT_TRANSLATE_NOOP("HelpWords", "A parent or teacher may be near, but does not answer. Sit where the child can see you and the screen, and let the child press.")},
             {QT_TRANSLATE_NOOP("HelpWords", "No at any time"),
              QT_TRANSLATE_NOOP("HelpWords", "A no ends the form whenever it comes, also half-way, and also when a parent agreed. Press “Take a break”, then “Stop and erase”. Offer nothing for finishing: no prize, no praise, no comparing with others.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Never promise secrecy"),
              QT_TRANSLATE_NOOP("HelpWords", "Say at the start that you must tell someone who can help if a child is not safe. Then follow your safeguarding rules the same day.")},
         }},
        {HelpTopic::WhyEachQuestion, QT_TRANSLATE_NOOP("HelpWords", "Why each question"),
         {
             {QT_TRANSLATE_NOOP("HelpWords", "Every question has a reason"),
              QT_TRANSLATE_NOOP("HelpWords", "These are the reasons the person can read too, in their own language. If you would not want to give the reason aloud, do not ask the question.")},
         }},
        {HelpTopic::Results, QT_TRANSLATE_NOOP("HelpWords", "Reading results"),
         {
             {QT_TRANSLATE_NOOP("HelpWords", "What is counted"),
              QT_TRANSLATE_NOOP("HelpWords", "Each row compares the same people at two times: their first form and a later one. The number of people compared is the base. A row means nothing without its base, so always give both.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Saying a row aloud"),
              QT_TRANSLATE_NOOP("HelpWords", "“Of the 40 people who were asked twice about their home, 20 moved forward, 15 stayed about the same and 5 moved back.” Say all three, in this order or the other. Leave out the word “success”.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Rounded numbers"),
              QT_TRANSLATE_NOOP("HelpWords", "Counts that leave are rounded to fives, so that nobody can be picked out. Every figure beside them is worked out from the rounded counts. The true counts stay inside this window.")},
             {QT_TRANSLATE_NOOP("HelpWords", "The letters"),
              QT_TRANSLATE_NOOP("HelpWords", "[c] is withheld: too few people in this row. [k] is none or very few: never read it as nobody. – is not in what leaves.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Few people, careful words"),
              QT_TRANSLATE_NOOP("HelpWords", "Under 20 people compared there are counts only, and under 30 a figure is a hint. One or two people more could change the picture.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Do not rank"),
              QT_TRANSLATE_NOOP("HelpWords", "Services meet different people, with different lives. Do not put services, workers or towns in an order of best and worst.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Not proof of cause"),
              QT_TRANSLATE_NOOP("HelpWords", "Lives change for many reasons: a decision, a home, a season, a friend. The numbers show that people moved, not who moved them. And those who came back may differ from those who did not.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Releasing"),
              QT_TRANSLATE_NOOP("HelpWords", "Choose a whole period that is over and look at the counts, then release it. A released period never changes, and can be exported as often as you like.")},
         }},
        {HelpTopic::Privacy, QT_TRANSLATE_NOOP("HelpWords", "Privacy in plain words"),
         {
             {QT_TRANSLATE_NOOP("HelpWords", "A code, not a name"),
              QT_TRANSLATE_NOOP("HelpWords", "Camre asks for no name, no address, no date of birth and no telephone number. Each person has a code, and the form is kept under it.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Keep the list of codes apart"),
              QT_TRANSLATE_NOOP("HelpWords", "Camre has no place for who has which code. Give the person the card only; or, if your service needs a list, keep it away from this file: on paper in a locked drawer, or in your own case records. Never in the same folder.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Where the file is"),
              QT_TRANSLATE_NOOP("HelpWords", "All records are in one file on this computer, or in the folder where you put it, locked with a passphrase. Nobody can open it without that passphrase, and nobody can reset it. Lock the window when you leave it.")},
             {QT_TRANSLATE_NOOP("HelpWords", "What leaves"),
              QT_TRANSLATE_NOOP("HelpWords", "Camre sends nothing anywhere. Only a released summary can leave, when you export it: rounded counts of groups, without codes and without the days of forms.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Erasing"),
              QT_TRANSLATE_NOOP("HelpWords", "A person may stop at any time, and may ask for their answers to be erased, without a reason. A form that is not finished is erased at once on the break page. Summaries already released do not change. Copies of the file made earlier still hold the answers until you delete them.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Back up every week"),
              QT_TRANSLATE_NOOP("HelpWords", "Settings, Backup: choose a stick or a shared drive, and wait until the page says that the backup was read back whole. Keep it apart from this computer, with the passphrase of that day somewhere else, and delete it when its months are over.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Restoring a backup"),
              QT_TRANSLATE_NOOP("HelpWords", "First the page says what would be lost, and the present file is kept aside. Who was erased since is erased again, who stopped stays stopped, and a period that was released stays released. If the newer file is gone, nobody can know who was erased: then erase them again yourself.")},
             {QT_TRANSLATE_NOOP("HelpWords", "If something goes wrong"),
              QT_TRANSLATE_NOOP("HelpWords", "When a file cannot be read, Camre changes nothing in it: it puts a copy aside and looks for a backup. When the disk is full or the file is open elsewhere, the page says so and stays, with everything that is on it.")},
         }},
        {HelpTopic::Leaving, QT_TRANSLATE_NOOP("HelpWords", "Stopping, erasing, and how long"),
         {
             {QT_TRANSLATE_NOOP("HelpWords", "When somebody wants to stop"),
              QT_TRANSLATE_NOOP("HelpWords", "Find the person by code and press “Stop, or erase”. Ask for no reason, and do not persuade. Stopping means no more forms; the answers that were given are kept and counted as before. Show the page, so that the person sees what happens.")},
             {QT_TRANSLATE_NOOP("HelpWords", "When somebody wants to be erased"),
              QT_TRANSLATE_NOOP("HelpWords", "Choose “Erase everything”, read together what goes and what stays, and type the code once more. It takes a moment and cannot be undone. Only a day and a count remain. Your help stays the same: say so.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Without the card"),
              QT_TRANSLATE_NOOP("HelpWords", "Camre cannot find anybody by name. If the card is lost, look in your service's own list of codes, if it keeps one. Guess no code: another person could be erased.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Copies"),
              QT_TRANSLATE_NOOP("HelpWords", "The page names the copies that lie beside the file. Delete those you do not need, and those on sticks and servers: they still hold the answers.")},
             {QT_TRANSLATE_NOOP("HelpWords", "When the time is over"),
              QT_TRANSLATE_NOOP("HelpWords", "When the months that your service promised have passed since the last form, a person appears in the list “People whose time is over”. Erase them, or keep them for a reason and until a day. Nobody goes by itself, and nobody is kept for ever.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Requests"),
              QT_TRANSLATE_NOOP("HelpWords", "Whoever asks to see, change or erase their answers, or that they are used no more, gets a reply within a month. Note the request on the day it comes; home shows the last day for the reply. A complaint is acknowledged within 30 days.")},
             {QT_TRANSLATE_NOOP("HelpWords", "When a file is lost or was seen by strangers"),
              QT_TRANSLATE_NOOP("HelpWords", "Print the sheet for a data breach from the settings and write the rest by hand. Where people may be at risk, the Information Commissioner's Office is told within 72 hours.")},
         }},
        {HelpTopic::Languages, QT_TRANSLATE_NOOP("HelpWords", "Writing a language"),
         {
             {QT_TRANSLATE_NOOP("HelpWords", "One text at a time"),
              QT_TRANSLATE_NOOP("HelpWords", "Read the English, then say it in your language as you would to a person in front of you. Welsh and the reason for the question stand beside it. What you type is saved when you go on to the next text.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Same meaning, same strength"),
              QT_TRANSLATE_NOOP("HelpWords", "“May have to” is not “will”, and “often” is not “always”. The answers under a question are even steps: read them one after another. Choose words that a person with little schooling follows, and that fit a woman and a man.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Curly brackets"),
              QT_TRANSLATE_NOOP("HelpWords", "Keep {number}, {code} and words like them exactly: Camre puts a number, a code or a name there. They may stand anywhere in the sentence.")},
             {QT_TRANSLATE_NOOP("HelpWords", "A second speaker"),
              QT_TRANSLATE_NOOP("HelpWords", "Tick “checked” only for a text that somebody else wrote, that you have read beside the English, and that you would say to a person yourself. A machine's text that was turned back into English is not checked.")},
             {QT_TRANSLATE_NOOP("HelpWords", "When the English changes"),
              QT_TRANSLATE_NOOP("HelpWords", "Texts made from the older English are marked. Change them, or say that they still fit. Until then the language needs an update, and the list says so.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Look before you send"),
              QT_TRANSLATE_NOOP("HelpWords", "See the questions and the agreement as people see them, large, dark and on paper. Stretched words show where a long text would be cut. Then save the language as one file and send it to whoever looks after Camre.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Where your work lies"),
              QT_TRANSLATE_NOOP("HelpWords", "Your changes go into a folder of your own on this computer; the languages that came with Camre stay as they were. No sound is ever recorded by Camre.")},
         }},
        {HelpTopic::MakingForm, QT_TRANSLATE_NOOP("HelpWords", "Making a form"),
         {
             {QT_TRANSLATE_NOOP("HelpWords", "Few questions"),
              QT_TRANSLATE_NOOP("HelpWords", "Choose what you will really use. Every question asks something of a person, and every answer has to be kept safe. A form has at most 30 questions, because services and people asked for that; most are better with 12 to 18.")},
             {QT_TRANSLATE_NOOP("HelpWords", "What stands under a question"),
              QT_TRANSLATE_NOOP("HelpWords", "The reason that people can read too, which published frameworks it belongs to and how closely, who provides the answer, and whether another record holds it already. Ask no one twice for what you can look up.")},
             {QT_TRANSLATE_NOOP("HelpWords", "The order"),
              QT_TRANSLATE_NOOP("HelpWords", "Begin and end with easy questions, and put sensitive ones in the middle. Up and Down move a question, and so do Alt+Up and Alt+Down.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Two sides of paper"),
              QT_TRANSLATE_NOOP("HelpWords", "The page is really set, in every language that is ready, and the longest decides. Large letters (14 pt) are best; 12 pt is the smallest. Questions with the same answers take less room when they follow each other.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Minutes"),
              QT_TRANSLATE_NOOP("HelpWords", "Half a minute a question is our guess. It will be put right when real forms have been timed.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Promises"),
              QT_TRANSLATE_NOOP("HelpWords", "Write who is responsible, what the answers are for, who sees them and how long they are kept, as you would say it to a person. Real records wait until this is done. The privacy notice is made from it in Welsh and English.")},
             {QT_TRANSLATE_NOOP("HelpWords", "When the form changes later"),
              QT_TRANSLATE_NOOP("HelpWords", "Once people have answered, a changed form becomes a new version, and Camre says beforehand what stays comparable, what ends and what is new. Answers stay with the version and the promises that they were given on; unfinished forms go on as they began.")},
             {QT_TRANSLATE_NOOP("HelpWords", "Sharing a form"),
              QT_TRANSLATE_NOOP("HelpWords", "Save it as one file and send it to another service. Whoever takes it in looks through it first, and keeps promises of their own.")},
         }},
    };
    return all;
}
// clang-format on

const Guidance& guidanceOn(HelpTopic topic) {
    const auto& all = allGuidance();
    return *std::find_if(all.begin(), all.end(), [topic](const Guidance& one) { return one.topic == topic; });
}

QString inWindowLanguage(const char* words) { return QCoreApplication::translate("HelpWords", words); }

}  // namespace

QString helpTitle(HelpTopic topic) { return inWindowLanguage(guidanceOn(topic).title); }

std::vector<HelpPart> helpParts(HelpTopic topic) {
    std::vector<HelpPart> parts;
    for (const Words& words : guidanceOn(topic).parts) parts.push_back({inWindowLanguage(words.heading), inWindowLanguage(words.text)});
    return parts;
}

}  // namespace camre
