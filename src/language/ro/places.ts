/** Places of Romania and Moldova and the world's large regions, by their names' base forms; countries stand in countries.ts. */
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(','))
    .map((name) => name.trim())
    .filter(Boolean);

/** Counties, municipalities and the larger towns of Romania; districts and towns of Moldova. */
export const TOWNS: readonly string[] = lines(`
Alba, Alba Iulia, Aiud, Blaj, Sebeș, Arad, Argeș, Pitești, Câmpulung, Curtea de Argeș, Mioveni, Bacău, Onești, Moinești, Bihor, Oradea, Beiuș, Marghita, Salonta,
Bistrița, Bistrița-Năsăud, Botoșani, Dorohoi, Brașov, Codlea, Făgăraș, Săcele, Brăila, București, Buzău, Râmnicu Sărat, Caraș-Severin, Reșița, Caransebeș, Călărași, Oltenița, Cluj, Cluj-Napoca,
Câmpia Turzii, Dej, Gherla, Turda, Florești, Constanța, Mangalia, Medgidia, Năvodari, Cernavodă, Covasna, Sfântu Gheorghe, Târgu Secuiesc, Dâmbovița, Târgoviște, Moreni, Dolj, Craiova, Băilești, Calafat,
Galați, Tecuci, Giurgiu, Gorj, Târgu Jiu, Motru, Harghita, Miercurea Ciuc, Gheorgheni, Odorheiu Secuiesc, Toplița, Hunedoara, Deva, Brad, Lupeni, Orăștie, Petroșani, Vulcan, Ialomița, Slobozia, Fetești, Urziceni,
Iași, Pașcani, Ilfov, Voluntari, Otopeni, Buftea, Pantelimon, Popești-Leordeni, Snagov, Maramureș, Baia Mare, Sighetu Marmației, Mehedinți, Drobeta-Turnu Severin, Orșova, Mureș, Târgu Mureș, Reghin, Sighișoara, Târnăveni,
Neamț, Piatra Neamț, Piatra-Neamț, Roman, Târgu Neamț, Olt, Slatina, Caracal, Prahova, Ploiești, Câmpina, Sinaia, Bușteni, Satu Mare, Carei, Sălaj, Zalău, Sibiu, Mediaș, Suceava, Câmpulung Moldovenesc, Fălticeni, Rădăuți, Vatra Dornei,
Teleorman, Alexandria, Roșiorii de Vede, Turnu Măgurele, Timiș, Timișoara, Lugoj, Tulcea, Sulina, Vaslui, Bârlad, Huși, Vâlcea, Râmnicu Vâlcea, Drăgășani, Vrancea, Focșani, Adjud, Mamaia, Vama Veche, Costinești,
Chișinău, Bălți, Tiraspol, Tighina, Bender, Cahul, Comrat, Orhei, Soroca, Ungheni, Edineț, Hîncești, Hâncești, Ialoveni, Strășeni, Călărași, Căușeni, Cimișlia, Drochia, Fălești, Florești, Glodeni, Leova, Nisporeni, Ocnița, Rezina,
Rîșcani, Sîngerei, Șoldănești, Ștefan Vodă, Taraclia, Telenești, Anenii Noi, Basarabeasca, Briceni, Criuleni, Dondușeni, Dubăsari, Rîbnița`);

/** Historical regions, mountains, seas, rivers and continents. */
export const REGIONS: readonly string[] = lines(`
Transilvania, Ardeal, Banat, Crișana, Bucovina, Dobrogea, Muntenia, Oltenia, Basarabia, Bărăgan, Țara Românească, Țara Bârsei, Valea Jiului, Valea Prahovei, Valea Oltului, Litoral, Carpați, Bucegi, Retezat, Apuseni, Ceahlău,
Munții Apuseni, Munții Făgăraș, Delta Dunării, Dunăre, Prut, Nistru, Siret, Dâmbovița, Marea Neagră, Marea Mediterană, Marea Baltică, Marea Roșie, Marea Nordului, Marea Egee, Oceanul Atlantic, Oceanul Pacific, Oceanul Indian,
Europa, Asia, Africa, America, America de Nord, America de Sud, America Latină, Antarctica, Australasia, Oceania, Balcani, Caucaz, Orientul Mijlociu, Orientul Apropiat, Orientul Îndepărtat, Peninsula Arabică, Scandinavia, Occident,
Golful Persic, Golful Mexic, Siberia, Donbas, Crimeea, Galileea, Cisiordania, Europa Centrală, Europa de Est, Europa de Vest, Europa Occidentală, Asia Centrală, Asia de Sud-Est, Africa de Nord, Alpi, Himalaya, Pirinei, Everest`);
