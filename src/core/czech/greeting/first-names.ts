/** Czech first names that only men bear, folded. Names that both sexes bear are on neither list. */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  `adam alan albert ales alexandr alexej alfred alois ambroz andrej andrij antonin arnold arnost artur
  augustin bartolomej benedikt benjamin bernard blahoslav blazej bohdan bohumil bohumir bohus bohuslav
  boleslav borek boris borivoj bretislav bronislav bruno cenek cestmir ctibor ctirad cyril dalibor
  dalimil damian daniel daniil david denis dimitrij dmytro dobroslav dominik drahomir drahoslav dusan
  edgar eduard egon elias emanuel emil erich erik ernest evzen fabian felix ferdinand filip franta
  frantisek fridrich gabriel gustav hanus havel herbert herman honza horymir hubert hugo hynek ignac
  igor ilja imrich ivan ivo jachym jakub jan jarek jarolim jaromir jaroslav jeremias jeronym jiri jirka
  joachim johan jonas jonatan josef jozef julius juraj jurij kamil karel kevin klement kristian kryspin
  krystof kuba kvido ladislav leonard leopold leos lev libor lubomir lubor lubos ludek ludomir ludvik
  lukas lumir marcel marek marian mario martin matej matias matous matus matyas max maxmilian medard
  metodej michael michal mikulas milan milos miloslav milous mirek miroslav mojmir moris mychajlo mykola
  nathan norbert oldrich oleg oleksandr oliver ondrej oskar ota otakar oto otto patrik pavel pepa peter
  petr pravoslav premek premysl prokop radek radim radomir radoslav radovan rafael rajmund rastislav
  richard robert roland roman rostislav rudolf samuel sebastian sergej serhij servac silvestr simon
  slavoboj slavoj slavomir stanislav stefan stepan svatopluk svatoslav tadeas teodor theodor tibor
  tobias tomas tonda vaclav valdemar valentin valter vasil vavrinec vendelin viktor vilem vincent vit
  vitalij vitezslav vladan vladimir vladislav vlastimil vlastislav vojta vojtech volodymyr vratislav
  zbynek zbysek zdenek zdislav zikmund`.split(/\s+/),
);

/** Czech first names that only women bear, folded. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `adela adelheid adriana agata agnes alena alexandra alice alzbeta amalie anabela anastazie andrea aneta
  anezka anicka anna antonie apolena arnostka barbora beata beatrice bedriska berta blanka blazena
  bohdana bohumila bohuslava bozena brigita bronislava cecilie dagmar dana daniela danuse daria darina
  dasa denisa diana dita dobromila dominika dora dorota doubravka drahomila drahomira drahoslava drahuse
  dusana edita ela elen elena eleonora eliska ema emilie erika ester eugenie eva evelina evzenie
  filipina filomena frantiska gabriela galina gita gizela halyna hana hanka hedvika helena helga hermina
  ida ilona ingrid irena irma iryna iva ivana iveta ivona izabela jana jarmila jaromira jaroslava
  jenifer jindriska jirina jitka johana jolana josefa julia juliana julie julija justyna kamila karin
  karina karla karolina katarina katerina kateryna katka klara klaudie konstancie kristina kristyna
  kveta kvetoslava kvetuse ladislava laura lea lenka leona leontyna lia libena libuse lidie lidmila
  liliana lily linda livie ljuba ljudmyla lola lubica lubomira lucia lucie ludmila ludvika lydie magda
  magdalena marcela margareta margita marie mariia marija marika marina marketa marta martina matylda
  melanie mia michaela michala milada milena miloslava miriam mirka miroslava monika nada nadezda
  natalie nataliia natalija nataliya natasa nela nikol nikoleta nina nora oksana oldriska olena olga
  olivie otylie patricie pavla pavlina petra petronila radka radmila radoslava regina renata romana
  rosalie rozalie rut ruth ruzena sabina samanta sandra sara sarka sarlota silvie simona slavena slavka
  sofie sona stanislava stela stepanka svatava svetlana svitlana sylva sylvie tamara tatana tereza
  terezie tetjana theodora tina vanda vendula vendulka venuse vera veronika viktorie vilma viola vladena
  vladimira vladislava vladka vlastimila vojteska vratislava xenie yuliia yveta zaneta zdena zdenka
  zdislava zina zita zlata zlatuse zoe zofie zora zuzana`.split(/\s+/),
);
